package dz.mujamma.ejb.career;

import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.persistence.career.VisaStep;
import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.tenancy.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

class VisaChainRuleTest {
    private static final Localized LABEL = new Localized("تأشيرة", "Visa");

    @Test
    void withoutAChainTheHeadOfHumanResourcesLooksAtEveryAct() {
        assertThat(VisaChainRule.steps(List.of(), 7L))
                .extracting(VisaStep::role)
                .containsExactly(Role.HR_DIRECTOR);
    }

    @Test
    void theChiefIsThatOfThePersonConcerned() {
        assertThat(VisaChainRule.steps(List.of(new VisaStep(LABEL, Role.CHIEF, null)), 7L))
                .containsExactly(new VisaStep(LABEL, null, 7L));
    }

    @Test
    void whoeverHasNoChiefHasTheHeadOfHumanResources() {
        assertThat(VisaChainRule.steps(List.of(new VisaStep(LABEL, Role.CHIEF, null)), null))
                .containsExactly(new VisaStep(LABEL, Role.HR_DIRECTOR, null));
    }
}
