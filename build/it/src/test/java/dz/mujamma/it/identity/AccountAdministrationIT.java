package dz.mujamma.it.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.ejb.identity.AccountAdministration;
import dz.mujamma.ejb.identity.TokenService;
import dz.mujamma.it.harness.Caller;
import dz.mujamma.it.harness.Database;
import dz.mujamma.it.harness.Deployments;
import dz.mujamma.it.harness.Facts;
import dz.mujamma.it.harness.Hats;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.ejb.EJB;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the administrator ends, ends for programs too. */
@ExtendWith(ArquillianExtension.class)
class AccountAdministrationIT {
    private static final Caller ADMINISTRATOR = Caller.wearing(Hats.madeUp("admin", Role.ADMINISTRATOR, null, null));

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/AccountAdministration")
    private AccountAdministration accounts;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/TokenService")
    private TokenService tokens;

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(AccountAdministrationIT.class);
    }

    @Test
    void aResetPasswordTakesTheTokensWithIt() throws Exception {
        long account = account("it-tokens-reset");
        String secret = token("it-tokens-reset");
        assertThat(tokens.use(secret)).contains("it-tokens-reset");
        ADMINISTRATOR.run(() -> accounts.resetPassword(account));
        assertThat(tokens.use(secret)).isEmpty();
    }

    @Test
    void theTokensOfADisabledAccountAreNotBackWhenItIs() throws Exception {
        long account = account("it-tokens-disabled");
        String secret = token("it-tokens-disabled");
        ADMINISTRATOR.run(() -> accounts.disable(account));
        assertThat(tokens.use(secret)).as("disabled").isEmpty();
        ADMINISTRATOR.run(() -> accounts.enable(account));
        assertThat(tokens.use(secret)).as("enabled again").isEmpty();
    }

    private String token(String login) throws Exception {
        return Caller.withoutHat(login).call(() -> tokens.create("program", 30)).secret();
    }

    private static long account(String login) {
        return Facts.account(
                login, Database.seeOne("select password_hash from mujamma.account where login = 'employee.cnas'"));
    }
}
