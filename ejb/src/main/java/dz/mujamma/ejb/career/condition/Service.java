package dz.mujamma.ejb.career.condition;

import dz.mujamma.persistence.career.CareerAct;
import dz.mujamma.persistence.career.CareerPeriod;
import dz.mujamma.persistence.career.Position;
import dz.mujamma.persistence.shared.Explanation.Step;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Service that must lie behind somebody. */
final class Service {
    private Service() {}

    static Outcome minimum(Case it) {
        Integer wanted = it.rule().minServiceMonths();
        if (wanted == null) {
            return Outcome.HOLDS;
        }
        Months service = it.service();
        return Outcome.unless(
                        service.atLeast(wanted), "condition.minimum-service", wanted, service.months(), service.days())
                .because(Step.of("condition.why.service", "", service.months(), service.days(), wanted));
    }

    /** The time of probation since the installation; days in other positions do not count, an extension must have run out. */
    static Outcome probation(Case it) {
        Integer wanted = it.rule().minServiceMonths();
        Optional<CareerAct> installed = it.last(act -> act.kind().equals("INSTALLATION")
                || act.named().position() == Position.PROBATION && act.kind().equals("INITIAL_SITUATION"));
        if (wanted == null || installed.isEmpty()) {
            return Outcome.HOLDS;
        }
        if (installed.get().kind().equals("INITIAL_SITUATION")) {
            return Outcome.unknown("condition.probation-unknown", wanted);
        }
        LocalDate from = installed.get().effectOn();
        LocalDate due = from.plusMonths(wanted).plusDays(away(it, from));
        Optional<LocalDate> extended = it.last(act -> act.kind().equals("PROBATION_EXTENSION")
                        && !act.effectOn().isBefore(from))
                .map(CareerAct::endsOn);
        LocalDate earliest =
                extended.map(end -> end.plusDays(1)).filter(due::isBefore).orElse(due);
        return Outcome.unless(!it.effect().isBefore(earliest), "condition.probation-served", wanted, from, earliest)
                .because(Step.of("condition.why.probation", "", from, wanted, earliest));
    }

    private static long away(Case it, LocalDate from) {
        long days = 0;
        for (CareerPeriod period : it.before().periods()) {
            LocalDate end = period.to() == null || period.to().isAfter(it.effect()) ? it.effect() : period.to();
            if (period.situation().position() != Position.PROBATION
                    && !period.from().isBefore(from)) {
                days += Math.max(0, ChronoUnit.DAYS.between(period.from(), end));
            }
        }
        return days;
    }

    /** Work elsewhere counts too, as far as the file tells of it. */
    static Outcome retirement(Case it) {
        Integer wanted = it.rule().minServiceMonths();
        if (wanted == null) {
            return Outcome.HOLDS;
        }
        Months here = it.service();
        Integer earlier = it.person().earlierMonths();
        Months all = earlier == null ? here : here.plus(new Months(earlier, 0));
        Step why =
                Step.of("condition.why.retirement-service", "", here.months(), earlier == null ? 0 : earlier, wanted);
        if (all.atLeast(wanted)) {
            return Outcome.HOLDS.because(why);
        }
        return earlier == null
                ? Outcome.unknown("condition.retirement-service-unknown", wanted / 12, here.months())
                        .because(why)
                : Outcome.broken("condition.retirement-service", wanted / 12, all.months())
                        .because(why);
    }
}
