package dz.mujamma.ejb.career.condition;

import dz.mujamma.ejb.career.rule.CareerRules;
import dz.mujamma.ejb.career.timeline.Timeline;
import dz.mujamma.persistence.career.CareerAct;
import dz.mujamma.persistence.career.CareerPeriod;
import dz.mujamma.persistence.career.Position;
import dz.mujamma.persistence.career.Situation;
import dz.mujamma.persistence.career.catalogue.ActKindSheet;
import dz.mujamma.persistence.career.catalogue.ActRule;
import dz.mujamma.persistence.career.catalogue.CareerNumber;
import dz.mujamma.persistence.career.catalogue.PositionRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * An act before its conditions.
 *
 * @param candidate under the kind it is of; a correction under that of the act it corrects
 * @param before the career by the acts that come before this one
 * @param signed all signed acts, whether they stand or not
 * @param standing the acts that stand, later ones too
 */
record Case(
        CandidateAct candidate,
        ActKindSheet sheet,
        ActRule rule,
        Timeline before,
        Collection<CareerAct> signed,
        List<CareerAct> standing,
        EmployeeFacts person,
        Surroundings around,
        CareerRules rules) {
    CareerAct act() {
        return candidate.act();
    }

    LocalDate effect() {
        return act().effectOn();
    }

    /** The day after the last planned one; null where none is planned. */
    LocalDate after() {
        return act().endsOn() == null ? null : act().endsOn().plusDays(1);
    }

    Situation named() {
        return act().named();
    }

    Situation situation() {
        return before.situationOn(effect());
    }

    CareerNumber number(String id) {
        return rules.number(id, act().regime(), effect());
    }

    /** The placings before this act. */
    List<Placing> placings() {
        return Placing.of(before, rules.kinds());
    }

    /** The placing in force when this act takes effect. */
    Optional<Placing> running() {
        List<Placing> placings = placings();
        return placings.isEmpty() ? Optional.empty() : Optional.of(placings.get(placings.size() - 1));
    }

    /** The last act before this one that a test finds. */
    Optional<CareerAct> last(Predicate<CareerAct> test) {
        return before.acts().stream().filter(test).reduce((earlier, later) -> later);
    }

    /** Time before this act, from a day on, in positions whose time counts; periods that follow each other are one stretch. */
    Months counted(LocalDate from, Predicate<PositionRule> counts) {
        List<Months> stretches = new ArrayList<>();
        LocalDate begin = null;
        for (CareerPeriod period : before.periods()) {
            LocalDate first = period.from().isBefore(from) ? from : period.from();
            boolean counted = first.isBefore(endOf(period))
                    && counts.test(rules.position(period.situation().position(), act().regime(), first));
            if (counted && begin == null) {
                begin = first;
            }
            if (!counted && begin != null) {
                stretches.add(Months.between(begin, first));
                begin = null;
            }
        }
        if (begin != null) {
            stretches.add(Months.between(begin, effect()));
        }
        return Months.sum(stretches);
    }

    private LocalDate endOf(CareerPeriod period) {
        return period.to() == null || period.to().isAfter(effect()) ? effect() : period.to();
    }

    /** Whether the career here begins with a situation taken over from paper, so that what was before it is not known. */
    boolean beginsOnPaper() {
        return !before.acts().isEmpty() && before.acts().get(0).kind().equals("INITIAL_SITUATION");
    }

    /** Service that counts: by the acts, and before a situation taken over, since the hire. */
    Months service() {
        Months known = counted(LocalDate.MIN, PositionRule::seniority);
        if (!beginsOnPaper()) {
            return known;
        }
        LocalDate taken = before.acts().get(0).effectOn();
        return person.hiredOn().isBefore(taken) ? known.plus(Months.between(person.hiredOn(), taken)) : known;
    }

    /** The position the act leads to. */
    Position to() {
        if (named().position() != null) {
            return named().position();
        }
        return sheet.kind().to() == null ? situation().position() : sheet.kind().to();
    }

    /** Whether two kinds share the limit of a career. */
    boolean sharesCap(String one, String other) {
        String group = rules.sheet(one).capGroup();
        return one.equals(other)
                || group != null && group.equals(rules.sheet(other).capGroup());
    }
}
