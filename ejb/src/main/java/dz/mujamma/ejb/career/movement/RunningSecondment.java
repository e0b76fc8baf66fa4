package dz.mujamma.ejb.career.movement;

import java.time.LocalDate;

/**
 * A secondment between two bodies that no return has ended.
 *
 * @param endsOn the last planned day, renewals included
 */
public record RunningSecondment(String home, String host, LocalDate since, LocalDate endsOn) {}
