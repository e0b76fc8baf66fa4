package dz.mujamma.ejb.career;

import java.time.LocalDate;

/** Fired, in its transaction, when it is noted that the paper of a signed act was handed over. */
public record ActNotified(long act, LocalDate day) {}
