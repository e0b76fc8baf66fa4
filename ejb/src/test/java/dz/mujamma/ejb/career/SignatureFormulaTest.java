package dz.mujamma.ejb.career;

import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.persistence.shared.Localized;
import org.junit.jupiter.api.Test;

class SignatureFormulaTest {
    private static final Localized DEPUTY = new Localized("نائب المدير", "Le Sous-directeur");

    @Test
    void aDelegateSignsForTheGiver() {
        Localized formula =
                SignatureFormula.byDelegation(new Localized("المدير العام", "Le Directeur général"), DEPUTY);
        assertThat(formula.ar()).isEqualTo("عن المدير العام وبتفويض منه\nنائب المدير");
        assertThat(formula.fr()).isEqualTo("Pour le Directeur général et par délégation\nLe Sous-directeur");
    }

    @Test
    void thePronounFollowsTheGiver() {
        Localized formula =
                SignatureFormula.byDelegation(new Localized("المديرة العامة", "Directrice générale"), DEPUTY);
        assertThat(formula.ar()).startsWith("عن المديرة العامة وبتفويض منها");
        assertThat(formula.fr()).startsWith("Pour la Directrice générale et par délégation");
    }

    @Test
    void anElidedArticleStaysElided() {
        assertThat(SignatureFormula.byDelegation(new Localized("المسير", "L'Administrateur"), DEPUTY)
                        .fr())
                .startsWith("Pour l'Administrateur et par délégation");
    }
}
