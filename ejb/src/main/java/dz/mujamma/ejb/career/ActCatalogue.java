package dz.mujamma.ejb.career;

import dz.mujamma.ejb.career.timeline.ActKinds;
import dz.mujamma.persistence.career.ActKind;
import dz.mujamma.persistence.career.ActKindRows;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** The catalogue of acts, read once: only a new release changes it. */
@ApplicationScoped
public class ActCatalogue {
    @Inject
    private ActKindRows rows;

    private volatile ActKinds kinds;

    public ActKinds kinds() {
        ActKinds read = kinds;
        if (read == null) {
            read = new ActKinds(rows.all());
            kinds = read;
        }
        return read;
    }

    public Optional<ActKind> find(String id) {
        return kinds().all().stream().filter(kind -> kind.id().equals(id)).findFirst();
    }
}
