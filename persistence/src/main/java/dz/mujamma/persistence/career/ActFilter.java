package dz.mujamma.persistence.career;

import java.time.LocalDate;
import java.util.List;

/**
 * Which acts a list shows; a null part filters nothing.
 *
 * @param text part of a name, a matricule or a reference
 * @param from first day of effect
 * @param to last day of effect
 * @param signed true for signed acts alone
 * @param waitingFor whoever an act has to wait for
 */
public record ActFilter(
        String text,
        ActState state,
        ActFamily family,
        String kind,
        Long employee,
        LocalDate from,
        LocalDate to,
        Boolean signed,
        Reader waitingFor) {
    public static final ActFilter NONE = new ActFilter(null, null, null, null, null, null, null, null, null);

    /**
     * Whoever gives visas and signs.
     *
     * @param role of the hat worn
     * @param employees who it is in the body
     * @param today the day whose signing rights hold
     */
    public record Reader(String role, List<Long> employees, LocalDate today) {
        public Reader {
            employees = List.copyOf(employees);
        }

        Long[] ids() {
            return employees.toArray(Long[]::new);
        }
    }

    public static ActFilter of(long employee) {
        return new ActFilter(null, null, null, null, employee, null, null, null, null);
    }

    public static ActFilter signedOf(long employee) {
        return new ActFilter(null, null, null, null, employee, null, null, true, null);
    }

    /** What a person was told of and has not acknowledged. */
    public static ActFilter toAcknowledge(long employee) {
        return new ActFilter(null, ActState.NOTIFIED, null, null, employee, null, null, true, null);
    }

    public static ActFilter waitingFor(Reader reader) {
        return new ActFilter(null, null, null, null, null, null, null, null, reader);
    }
}
