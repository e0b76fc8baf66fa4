package dz.mujamma.ejb.career.discipline;

import dz.mujamma.ejb.career.rule.CareerRules;
import dz.mujamma.persistence.career.catalogue.CareerNumber;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The numbers that a procedure goes by, as they were on the day the fault was found. A plain value. */
public record CaseLimits(Map<Limit, CareerNumber> numbers) {
    /** Each is a number of the body's rules of the same name. */
    public enum Limit {
        DISCIPLINE_FILE_DAYS,
        DISCIPLINE_EXPLAIN_DAYS,
        DISCIPLINE_COUNCIL_DEGREE,
        DISCIPLINE_REFER_DAYS,
        DISCIPLINE_HEARING_DAYS,
        DISCIPLINE_COUNCIL_DAYS,
        DISCIPLINE_NOTIFY_DAYS,
        DISCIPLINE_APPEAL_DEGREE,
        DISCIPLINE_APPEAL_MONTHS,
        DISCIPLINE_TRACE_MONTHS,
        REHABILITATION_DEGREE,
        REHABILITATION_MONTHS,
        REHABILITATION_RIGHT_MONTHS,
        SUSPENSION_PAY_PERCENT,
        SUSPENSION_CRIMINAL_MONTHS,
        DISCIPLINE_REMIND_EARLY_DAYS,
        DISCIPLINE_REMIND_LATE_DAYS
    }

    public CaseLimits {
        numbers = Map.copyOf(numbers);
    }

    static CaseLimits of(CareerRules rules, String regime, LocalDate day) {
        return new CaseLimits(Stream.of(Limit.values())
                .collect(Collectors.toMap(limit -> limit, limit -> rules.number(limit.name(), regime, day))));
    }

    public CareerNumber get(Limit limit) {
        return numbers.get(limit);
    }

    int value(Limit limit) {
        return numbers.get(limit).value();
    }

    /** Whether the council has to be asked about a fault of this degree; where the number is 0, never. */
    boolean asksCouncil(int degree) {
        return reaches(Limit.DISCIPLINE_COUNCIL_DEGREE, degree);
    }

    boolean opensAppeal(int degree) {
        return reaches(Limit.DISCIPLINE_APPEAL_DEGREE, degree);
    }

    /** Whether the trace of a sanction of this degree goes with time. */
    boolean rehabilitates(int degree) {
        return degree <= value(Limit.REHABILITATION_DEGREE);
    }

    private boolean reaches(Limit from, int degree) {
        int first = value(from);
        return first > 0 && degree >= first;
    }
}
