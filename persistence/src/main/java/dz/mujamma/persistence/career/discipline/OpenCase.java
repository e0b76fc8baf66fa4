package dz.mujamma.persistence.career.discipline;

import java.time.LocalDate;

/**
 * A case to be opened.
 *
 * @param fault id of a {@link Fault} of the employee's regime
 * @param facts what happened, in words
 * @param foundOn the day the fault was found
 */
public record OpenCase(long employee, String fault, String facts, LocalDate foundOn, LocalDate openedOn) {}
