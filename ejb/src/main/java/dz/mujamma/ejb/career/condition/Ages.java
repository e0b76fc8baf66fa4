package dz.mujamma.ejb.career.condition;

import dz.mujamma.persistence.career.catalogue.CareerNumber;
import dz.mujamma.persistence.shared.Explanation.Step;
import java.time.LocalDate;
import java.util.List;

/** Ages of people and of their children. Of a presumed birth only the year is known: what either end of it settles is settled. */
final class Ages {
    private Ages() {}

    static Outcome adult(Case it) {
        CareerNumber age = it.number("RECRUITMENT_AGE");
        return reached(it, age.value())
                ? Outcome.HOLDS
                : notYet(it, age.value(), "condition.adult", "condition.adult-presumed");
    }

    static Outcome retirement(Case it) {
        int age = it.number("RETIREMENT_AGE").value();
        int women = it.number("RETIREMENT_AGE_WOMEN").value();
        if (reached(it, age)) {
            return Outcome.HOLDS.because(Step.of("condition.why.retirement-age", "", age, born(it).plusYears(age)));
        }
        if (it.person().woman() && reached(it, women)) {
            return Outcome.HOLDS.because(
                    Step.of("condition.why.retirement-age-women", "", women, born(it).plusYears(women)));
        }
        int wanted = it.person().woman() ? women : age;
        return notYet(it, wanted, "condition.retirement-age", "condition.retirement-age-presumed");
    }

    private static LocalDate born(Case it) {
        return it.person().bornAtLatest();
    }

    private static boolean reached(Case it, int age) {
        return !it.effect().isBefore(born(it).plusYears(age));
    }

    private static Outcome notYet(Case it, int age, String surely, String perhaps) {
        boolean certain = it.effect().isBefore(it.person().bornAtEarliest().plusYears(age));
        return certain
                ? Outcome.broken(surely, age, born(it).plusYears(age))
                : Outcome.unknown(perhaps, age, it.person().birthYear());
    }

    /** A woman who raises a child that is still young on the first day. */
    static Outcome youngChild(Case it) {
        int age = it.number("YOUNG_CHILD_AGE").value();
        if (!it.person().woman()) {
            return Outcome.broken("condition.young-child-mother");
        }
        List<LocalDate> children = it.person().childrenBorn();
        if (children == null) {
            return Outcome.unknown("condition.young-child-unknown", age);
        }
        boolean young = children.stream()
                .anyMatch(born -> !born.isAfter(it.effect()) && it.effect().isBefore(born.plusYears(age)));
        return young ? Outcome.HOLDS : Outcome.unknown("condition.young-child-unknown", age);
    }
}
