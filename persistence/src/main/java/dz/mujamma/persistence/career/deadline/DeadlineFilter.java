package dz.mujamma.persistence.career.deadline;

import java.time.LocalDate;

/**
 * What of the open deadlines is asked for; null parts do not narrow.
 *
 * @param from first due day
 * @param to last due day
 * @param restricted whether those of acts of discipline are among them
 */
public record DeadlineFilter(String text, String clock, Long unit, LocalDate from, LocalDate to, boolean restricted) {}
