package dz.mujamma.ejb.career.discipline;

import dz.mujamma.persistence.career.catalogue.CareerNumber;
import dz.mujamma.persistence.career.discipline.CaseClock;
import dz.mujamma.persistence.shared.Explanation;
import java.time.LocalDate;

/**
 * A legal clock of a case.
 *
 * @param last the last day on which the step is in time; of the hearing, the first
 * @param met the day on which it was done, or null while it runs
 */
public record CaseTerm(
        CaseClock clock, LocalDate from, LocalDate last, LocalDate met, CareerNumber number, Explanation why) {
    /** How a clock stands on a day. */
    public enum State {
        RUNNING,
        LATE,
        KEPT,
        MISSED
    }

    public State on(LocalDate day) {
        if (met == null) {
            return day.isAfter(last) ? State.LATE : State.RUNNING;
        }
        boolean kept = clock == CaseClock.HEARING ? !met.isBefore(last) : !met.isAfter(last);
        return kept ? State.KEPT : State.MISSED;
    }
}
