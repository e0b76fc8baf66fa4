package dz.mujamma.ejb.leave;

import java.time.LocalDate;

/**
 * Wishes to be away, first and last day included.
 *
 * @param note for whoever decides, or null
 */
public record AskForLeave(LocalDate first, LocalDate last, String note) {}
