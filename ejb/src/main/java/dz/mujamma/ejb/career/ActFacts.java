package dz.mujamma.ejb.career;

import static java.util.stream.Collectors.toMap;

import dz.mujamma.ejb.career.condition.EmployeeFacts;
import dz.mujamma.ejb.career.condition.GradeFacts;
import dz.mujamma.ejb.career.condition.IndexGrid;
import dz.mujamma.ejb.career.condition.PostFacts;
import dz.mujamma.ejb.career.condition.Surroundings;
import dz.mujamma.ejb.career.condition.UnitFacts;
import dz.mujamma.persistence.career.Act;
import dz.mujamma.persistence.career.CareerAct;
import dz.mujamma.persistence.career.ConditionRows;
import dz.mujamma.persistence.career.ConditionRows.GradeRow;
import dz.mujamma.persistence.career.ConditionRows.GridRow;
import dz.mujamma.persistence.career.ConditionRows.Person;
import dz.mujamma.persistence.career.ConditionRows.PostRow;
import dz.mujamma.persistence.career.ConditionRows.UnitRow;
import dz.mujamma.persistence.career.Situation;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** The facts that the conditions of an act are asked with. */
@Dependent
class ActFacts {
    @Inject
    private ConditionRows rows;

    EmployeeFacts person(Act act) {
        Person person = rows.person(act.employee().id());
        return new EmployeeFacts(
                person.bornOn(),
                person.birthYear(),
                person.woman(),
                act.regime(),
                person.hiredOn(),
                person.earlierMonths(),
                rows.children(act.employee().id()));
    }

    Surroundings around(Act act, Collection<CareerAct> signed) {
        return new Surroundings(
                rows.grades().stream()
                        .collect(toMap(
                                GradeRow::id,
                                row -> new GradeFacts(row.scheme(), row.category(), row.group(), row.level()))),
                rows.posts(named(act, signed, Situation::post)).stream()
                        .collect(
                                toMap(PostRow::id, row -> new PostFacts(row.number(), row.minLevel(), row.maxLevel()))),
                rows.units(named(act, signed, Situation::unit)).stream()
                        .collect(toMap(UnitRow::id, row -> new UnitFacts(row.name(), row.opened(), row.closed()))),
                new IndexGrid(rows.grid().stream().map(ActFacts::line).toList()));
    }

    private static IndexGrid.Line line(GridRow row) {
        return new IndexGrid.Line(row.scheme(), row.category(), row.from(), row.step(), row.index());
    }

    private static Long[] named(Act act, Collection<CareerAct> signed, Function<Situation, Long> what) {
        return Stream.concat(Stream.of(act.content().named()), signed.stream().map(CareerAct::named))
                .map(what)
                .filter(Objects::nonNull)
                .distinct()
                .toArray(Long[]::new);
    }
}
