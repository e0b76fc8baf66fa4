package dz.mujamma.persistence.calendar;

import dz.mujamma.persistence.shared.DateRange;
import dz.mujamma.persistence.shared.Localized;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The holidays of all bodies. */
@Dependent
public class Holidays {
    private static final String BETWEEN =
            """
            select day, key, name_ar, name_fr, kind, status
            from mujamma.holiday where day between ?1 and ?2 order by day, key""";

    @PersistenceContext(unitName = "mujamma")
    private EntityManager entityManager;

    public List<Holiday> in(DateRange range) {
        @SuppressWarnings("unchecked")
        Stream<Tuple> rows = entityManager
                .createNativeQuery(BETWEEN, Tuple.class)
                .setParameter(1, range.first())
                .setParameter(2, range.last())
                .getResultStream();
        return rows.map(Holidays::holiday).toList();
    }

    private static Holiday holiday(Tuple row) {
        return new Holiday(
                row.get("day", LocalDate.class),
                row.get("key", String.class),
                new Localized(row.get("name_ar", String.class), row.get("name_fr", String.class)),
                Holiday.Kind.valueOf(row.get("kind", String.class)),
                Holiday.Status.valueOf(row.get("status", String.class)));
    }
}
