package dz.mujamma.persistence.file;

import java.time.Instant;
import java.time.LocalDate;

/**
 * For how long sent files are kept, from a day on.
 *
 * @param days after the end of the last run over a file
 * @param reason null for what the product is supplied with
 */
public record FileRetention(LocalDate validFrom, int days, String reason, String setBy, Instant setAt) {}
