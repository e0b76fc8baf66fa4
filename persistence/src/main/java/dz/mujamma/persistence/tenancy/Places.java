package dz.mujamma.persistence.tenancy;

import dz.mujamma.persistence.shared.Localized;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Where a hat can be worn: the bodies and the complexes, known to everybody by name. */
@Dependent
public class Places {
    @PersistenceContext(unitName = "mujamma")
    private EntityManager entityManager;

    /** @param id acronym of a body, or code of a complex */
    public record Place(String id, Localized name) {}

    public List<Place> bodies() {
        return places("select id, name_ar, name_fr from body order by id");
    }

    public List<Place> complexes() {
        return places("select id, name_ar, name_fr from complex order by id");
    }

    @SuppressWarnings("unchecked")
    private List<Place> places(String sql) {
        List<Object[]> rows = entityManager.createNativeQuery(sql).getResultList();
        return rows.stream()
                .map(row -> new Place((String) row[0], new Localized((String) row[1], (String) row[2])))
                .toList();
    }
}
