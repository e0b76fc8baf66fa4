package dz.mujamma.it.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.it.harness.Database;
import dz.mujamma.it.harness.Facts;
import dz.mujamma.it.harness.Visitor;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a password opened ends with it. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class PasswordIT {
    private static final String CHOSEN = "another-passphrase";

    @Test
    void whatWasOpenedWithTheOldPasswordEndsWithItsChange() throws Exception {
        account("it-password-change");
        String token = Visitor.token("it-password-change");
        Visitor elsewhere = Visitor.signedIn("it-password-change");
        Visitor here = Visitor.signedIn("it-password-change");
        assertThat(change(here, Visitor.PASSWORD).statusCode()).isEqualTo(302);
        assertThat(here.get("/account").statusCode())
                .as("the session that changed it")
                .isEqualTo(200);
        assertThat(elsewhere.get("/account").statusCode()).as("another session").isEqualTo(302);
        assertThat(me(token)).as("a program").isEqualTo(401);
    }

    @Test
    void aSessionEndsWhenSomebodyElseResetsThePassword() throws Exception {
        account("it-password-reset");
        Visitor visitor = Visitor.signedIn("it-password-reset");
        Database.lay("update mujamma.account set password_hash = 'reset', must_change_password = true "
                + "where login = 'it-password-reset'");
        assertThat(visitor.get("/account").headers().firstValue("Location").orElse(""))
                .contains("/sign-in");
    }

    @Test
    void aSessionIsNoPlaceToTryPasswords() throws Exception {
        account("it-password-try");
        Visitor visitor = Visitor.signedIn("it-password-try");
        for (int i = 0; i < 5; i++) {
            change(visitor, "wrong " + i);
        }
        assertThat(change(visitor, Visitor.PASSWORD).statusCode())
                .as("the right password while the login rests")
                .isEqualTo(200);
    }

    @Test
    void aOneTimePasswordMakesNoToken() throws Exception {
        account("it-password-once");
        Database.lay("update mujamma.account set must_change_password = true where login = 'it-password-once'");
        assertThat(tokensAfterAskingForOne("it-password-once")).isZero();
        Database.lay("update mujamma.account set must_change_password = false where login = 'it-password-once'");
        assertThat(tokensAfterAskingForOne("it-password-once"))
                .as("by the same form, once it was changed")
                .isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nobody\\u0000", "<script>", "my password typed in the wrong field"})
    void whatIsNoLoginIsRefusedAndNotKept(String login) throws Exception {
        HttpResponse<String> answer = new Visitor()
                .send(Visitor.request("/api/v1/tokens")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"login\":\"" + login + "\",\"password\":\"wrong\"}")));
        assertThat(answer.statusCode()).isEqualTo(401);
        Long kept = Database.seeOne("select count(*) from mujamma.account_event where login = ?", login);
        assertThat(kept).isZero();
    }

    private static long tokensAfterAskingForOne(String login) throws Exception {
        Visitor visitor = Visitor.signedIn(login);
        Map<String, String> form = Visitor.hidden(visitor.get("/account").body());
        form.putAll(Map.of("tokens", "tokens", "tokens:label", "early", "tokens:days", "30", "tokens:create", ""));
        visitor.post("/account", form);
        return Database.<Long>seeOne(
                "select count(*) from mujamma.account_token t join mujamma.account a on a.id = t.account_id where a.login = ?",
                login);
    }

    private static HttpResponse<String> change(Visitor visitor, String current) throws Exception {
        Map<String, String> form = Visitor.hidden(visitor.get("/account").body());
        form.putAll(Map.of(
                "password",
                "password",
                "password:current",
                current,
                "password:chosen",
                CHOSEN,
                "password:again",
                CHOSEN,
                "password:change",
                ""));
        return visitor.post("/account", form);
    }

    private static int me(String token) throws Exception {
        return new Visitor()
                .send(Visitor.request("/api/v1/me")
                        .header("Authorization", "Bearer " + token)
                        .GET())
                .statusCode();
    }

    private static void account(String login) {
        String hash = Database.seeOne("select password_hash from mujamma.account where login = 'employee.cnas'");
        Facts.account(login, hash);
    }
}
