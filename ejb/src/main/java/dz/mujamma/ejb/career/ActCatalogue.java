package dz.mujamma.ejb.career;

import dz.mujamma.ejb.career.rule.CareerRuleBook;
import dz.mujamma.ejb.career.timeline.ActKinds;
import dz.mujamma.persistence.career.ActKind;
import dz.mujamma.persistence.career.catalogue.ActKindSheet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;

/** The kinds of acts that there are. */
@Dependent
public class ActCatalogue {
    @Inject
    private CareerRuleBook book;

    public ActKinds kinds() {
        return book.catalogue().kinds();
    }

    /** In the order of menus. */
    public Collection<ActKindSheet> sheets() {
        return book.catalogue().sheets();
    }

    public ActKindSheet sheet(String kind) {
        return book.catalogue().sheet(kind);
    }

    public Optional<ActKind> find(String id) {
        return kinds().all().stream().filter(kind -> kind.id().equals(id)).findFirst();
    }
}
