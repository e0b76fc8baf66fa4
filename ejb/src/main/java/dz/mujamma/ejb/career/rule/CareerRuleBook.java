package dz.mujamma.ejb.career.rule;

import dz.mujamma.persistence.career.catalogue.ActKindCatalogue;
import dz.mujamma.persistence.career.catalogue.OwnReferences;
import dz.mujamma.persistence.career.catalogue.RuleVersions;
import dz.mujamma.persistence.career.catalogue.SuppliedRules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Where services get the rules. What is supplied changes by migration only and is read once per node; what a body fixed may
 * change at any time and is read each time, in two statements. Ask within a transaction of the body's scope.
 */
@ApplicationScoped
public class CareerRuleBook {
    @Inject
    private ActKindCatalogue catalogue;

    @Inject
    private RuleVersions versions;

    @Inject
    private OwnReferences references;

    private volatile SuppliedRules supplied;

    /** The rules of the body of the scope. */
    public CareerRules rules() {
        return new CareerRules(supplied(), versions.all(), references.all());
    }

    /** The catalogue alone, without what bodies fixed: for the fold and for menus. */
    public CareerRules catalogue() {
        return new CareerRules(supplied(), List.of(), List.of());
    }

    private SuppliedRules supplied() {
        SuppliedRules read = supplied;
        if (read == null) {
            read = catalogue.read();
            supplied = read;
        }
        return read;
    }
}
