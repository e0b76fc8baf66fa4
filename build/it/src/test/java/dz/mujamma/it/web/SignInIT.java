package dz.mujamma.it.web;

import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.it.harness.Database;
import dz.mujamma.it.harness.Facts;
import dz.mujamma.it.harness.Visitor;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in, and what must not come of it. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class SignInIT {

    @Test
    void theRightPasswordOpensTheHouse() throws Exception {
        Visitor visitor = Visitor.signedIn("employee.cnas");
        assertThat(visitor.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void theSessionGetsAnotherIdSoThatAPlantedOneIsWorthNothing() throws Exception {
        Visitor visitor = new Visitor();
        visitor.get("/sign-in");
        String planted = visitor.sessionId();
        visitor.signIn("employee.cnas", Visitor.PASSWORD);
        assertThat(planted).isNotNull();
        assertThat(visitor.sessionId()).isNotNull().isNotEqualTo(planted);
        HttpResponse<String> withPlanted = new Visitor()
                .send(Visitor.request("/")
                        .header("Cookie", "JSESSIONID=" + planted)
                        .GET());
        assertThat(withPlanted.statusCode()).isEqualTo(302);
    }

    @Test
    void theCookieIsNotReadByScriptsAndNotSentFromElsewhere() throws Exception {
        HttpResponse<String> answer = new Visitor().get("/sign-in");
        assertThat(answer.headers().allValues("Set-Cookie")).anySatisfy(cookie -> assertThat(cookie)
                .startsWith("JSESSIONID=")
                .containsIgnoringCase("HttpOnly")
                .containsIgnoringCase("SameSite=Lax"));
    }

    @Test
    void everyAnswerCarriesTheSecurityHeaders() throws Exception {
        Visitor signedIn = Visitor.signedIn("employee.cnas");
        for (HttpResponse<String> answer : List.of(
                new Visitor().get("/sign-in"),
                new Visitor().get("/leave/mine"),
                new Visitor().get("/api/v1/me"),
                signedIn.get("/"),
                signedIn.get("/no/such/page"))) {
            assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                    .as(answer.uri() + "")
                    .hasValue("nosniff");
            assertThat(answer.headers().firstValue("X-Frame-Options")).hasValue("DENY");
            assertThat(answer.headers().firstValue("Referrer-Policy")).isPresent();
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(String.join("; ", answer.headers().allValues("Content-Security-Policy")))
                    .contains("frame-ancestors 'none'");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/openapi", "/WEB-INF/web.xml", "/favicon.ico"})
    void whatTheServerAnswersByItselfCarriesThemToo(String path) throws Exception {
        HttpResponse<String> answer = new Visitor().get(path);
        assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.headers().allValues("X-Frame-Options")).containsExactly("DENY");
        assertThat(answer.headers().allValues("Referrer-Policy")).containsExactly("same-origin");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("frame-ancestors 'none'");
    }

    @Test
    void pagesRunNoScriptButTheirOwn() throws Exception {
        String policy =
                String.join("; ", new Visitor().get("/sign-in").headers().allValues("Content-Security-Policy"));
        assertThat(policy).contains("script-src 'self' 'nonce-").doesNotContain("unsafe-eval");
        assertThat(policy.substring(policy.indexOf("script-src"))).doesNotContain("unsafe-inline");
    }

    @Test
    void refusalsSayNothingOfWhetherTheAccountExists() throws Exception {
        account("it-known");
        String known = message(new Visitor().signIn("it-known", "wrong").body());
        String unknown = message(new Visitor().signIn("it-unknown", "wrong").body());
        assertThat(known).isEqualTo(unknown).isNotBlank();
    }

    @Test
    void theLockGrowsWithEachRefusalAndHoldsAgainstTheRightPassword() throws Exception {
        account("it-lock");
        for (int i = 0; i < 5; i++) {
            assertThat(new Visitor().signIn("it-lock", "wrong " + i).statusCode())
                    .isEqualTo(200);
        }
        assertThat(new Visitor().signIn("it-lock", Visitor.PASSWORD).statusCode())
                .as("the right password while the login rests")
                .isEqualTo(200);
        Long failures = Database.seeOne("select failures from mujamma.account_lock where login = 'it-lock'");
        assertThat(failures).isEqualTo(5);
        theRestIsOver("it-lock");
        assertThat(new Visitor().signIn("it-lock", "wrong again").statusCode()).isEqualTo(200);
        Database.lay("update mujamma.account_event set at = at - interval '31 seconds' where login = 'it-lock'");
        assertThat(new Visitor().signIn("it-lock", Visitor.PASSWORD).statusCode())
                .as("the rest after the sixth refusal is longer than the first one")
                .isEqualTo(200);
        theRestIsOver("it-lock");
        assertThat(new Visitor().signIn("it-lock", Visitor.PASSWORD).statusCode())
                .isEqualTo(302);
    }

    @Test
    void programsMeetTheSameLock() throws Exception {
        account("it-lock-api");
        for (int i = 0; i < 5; i++) {
            new Visitor().signIn("it-lock-api", "wrong");
        }
        HttpResponse<String> answer = new Visitor()
                .send(Visitor.request("/api/v1/tokens")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "{\"login\":\"it-lock-api\",\"password\":\"" + Visitor.PASSWORD + "\"}")));
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }

    @Test
    void aFormWithoutItsViewStateDoesNothing() throws Exception {
        Visitor visitor = new Visitor();
        HttpResponse<String> answer = visitor.post(
                "/sign-in",
                Map.of("form", "form", "login", "employee.cnas", "password", Visitor.PASSWORD, "submit", ""));
        assertThat(answer.statusCode()).isNotEqualTo(302);
        assertThat(visitor.get("/").statusCode()).isEqualTo(302);
    }

    private static void theRestIsOver(String login) {
        Database.lay("update mujamma.account_event set at = at - interval '2 hours' where login = ?", login);
    }

    private static void account(String login) {
        String hash = Database.seeOne("select password_hash from mujamma.account where login = 'employee.cnas'");
        Facts.account(login, hash);
    }

    private static String message(String page) {
        return page.replaceAll("(?s).*<div id=\"messages\"(.*?)</div>.*", "$1")
                .replaceAll("<[^>]+>", "")
                .strip();
    }
}
