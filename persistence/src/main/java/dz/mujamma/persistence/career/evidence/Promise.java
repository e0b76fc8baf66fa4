package dz.mujamma.persistence.career.evidence;

import java.time.Instant;
import java.time.LocalDate;

/** A document that a director lets follow. */
public record Promise(String code, String reason, LocalDate dueOn, String by, Instant at) {}
