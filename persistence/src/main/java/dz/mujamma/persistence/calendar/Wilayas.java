package dz.mujamma.persistence.calendar;

import dz.mujamma.persistence.shared.Localized;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.stream.Stream;

/** All wilayas, in the order of their codes. */
@Dependent
public class Wilayas {
    @PersistenceContext(unitName = "mujamma")
    private EntityManager entityManager;

    public List<Wilaya> all() {
        @SuppressWarnings("unchecked")
        Stream<Tuple> rows = entityManager
                .createNativeQuery(
                        "select id, code, name_ar, name_fr, mother_id from mujamma.wilaya order by code", Tuple.class)
                .getResultStream();
        return rows.map(Wilayas::wilaya).toList();
    }

    private static Wilaya wilaya(Tuple row) {
        return new Wilaya(
                row.get("id", Short.class),
                row.get("code", String.class),
                new Localized(row.get("name_ar", String.class), row.get("name_fr", String.class)),
                row.get("mother_id", Short.class));
    }
}
