package dz.mujamma.persistence.calendar;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The weeks in force through time. They change by migration only, that is while no node serves. */
@Dependent
public class WeeklyRests {
    private static final String ALL =
            """
            select array_to_string(rest_days, ',') as rest_days, valid_from, valid_to
            from mujamma.weekly_rest order by valid_from desc""";

    @PersistenceContext(unitName = "mujamma")
    private EntityManager entityManager;

    /** Newest first. */
    public List<WeeklyRest> all() {
        @SuppressWarnings("unchecked")
        Stream<Tuple> rows = entityManager.createNativeQuery(ALL, Tuple.class).getResultStream();
        return rows.map(WeeklyRests::rest).toList();
    }

    private static WeeklyRest rest(Tuple row) {
        return new WeeklyRest(
                days(row.get("rest_days", String.class)),
                row.get("valid_from", LocalDate.class),
                row.get("valid_to", LocalDate.class));
    }

    private static Set<DayOfWeek> days(String isoNumbers) {
        return Arrays.stream(isoNumbers.split(","))
                .map(Integer::valueOf)
                .map(DayOfWeek::of)
                .collect(Collectors.toSet());
    }
}
