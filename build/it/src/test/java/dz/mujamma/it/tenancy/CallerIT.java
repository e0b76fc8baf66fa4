package dz.mujamma.it.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dz.mujamma.ejb.identity.AccountAdministration;
import dz.mujamma.ejb.identity.CallerService;
import dz.mujamma.it.harness.Caller;
import dz.mujamma.it.harness.Deployments;
import dz.mujamma.it.harness.Hats;
import dz.mujamma.persistence.tenancy.Hat;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class CallerIT {
    private static final Hat CHIEF = Hats.madeUp("somebody", Role.CHIEF, "CNAS", null);

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/CallerService")
    private CallerService asked;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/AccountAdministration")
    private AccountAdministration administration;

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(CallerIT.class);
    }

    @Test
    void theServiceSeesThePersonAndTheHat() throws Exception {
        CallerService.Caller seen = Caller.wearing(CHIEF).call(asked::caller);
        assertThat(seen.name()).isEqualTo("somebody");
        assertThat(seen.hat()).contains(CHIEF);
    }

    @Test
    void nobodyIsAnonymousAndWearsNoHat() {
        CallerService.Caller seen = asked.caller();
        assertThat(seen.name()).isEqualTo("anonymous");
        assertThat(seen.hat()).isEmpty();
    }

    @Test
    void aServiceRefusesThoseWhoAreNotGrantedItsRole() {
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> Caller.wearing(CHIEF).call(() -> administration.count("")));
    }

    @Test
    void aRoleGrantedButNotWornIsNoRight() {
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(
                        () -> Caller.wearing(CHIEF).granted(Role.ADMINISTRATOR).call(() -> administration.count("")));
    }
}
