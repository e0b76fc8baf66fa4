package dz.mujamma.persistence.personnel.expiry;

import java.time.LocalDate;

/**
 * What is asked for; null parts do not narrow.
 *
 * @param kind of paper
 * @param unit with those below it
 * @param from first day on which it ends
 * @param to last day on which it ends
 */
public record ExpiringFilter(String text, String kind, Long unit, LocalDate from, LocalDate to) {}
