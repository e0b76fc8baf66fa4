package dz.mujamma.it.web;

import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.it.harness.Visitor;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever has not signed in sees the sign-in page and nothing else. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class NobodyIT {
    private static final List<String> OPEN = List.of("/sign-in", "/verify");

    static Stream<String> closedPages() {
        return Pages.all().stream()
                .filter(page -> !OPEN.contains(page))
                .flatMap(page -> Stream.of(page, (page.equals("/") ? "/index" : page) + ".xhtml"));
    }

    @ParameterizedTest
    @MethodSource("closedPages")
    void everyPageLeadsToTheSignIn(String page) throws Exception {
        HttpResponse<String> answer = new Visitor().get(page);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).contains("/sign-in?to=");
        assertThat(answer.body()).doesNotContain("<main");
    }

    @ParameterizedTest
    @MethodSource("closedPages")
    void aFormSentToAPageLeadsToTheSignInToo(String page) throws Exception {
        HttpResponse<String> answer = new Visitor().post(page, Map.of("jakarta.faces.ViewState", "stateless"));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).contains("/sign-in?to=");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/WEB-INF/web.xml",
                "/WEB-INF/templates/shell.xhtml",
                "/META-INF/MANIFEST.MF",
                "/sign-in/../WEB-INF/web.xml",
                "/sign-in;x=1/../leave/mine",
                "//leave/mine",
                "/leave/mine;/sign-in",
                "/%6ceave/mine",
                "/jakarta.faces.resource/../leave/mine.xhtml",
                "/jakarta.faces.resource/web.xml.xhtml?ln=..%2fWEB-INF",
                "/jakarta.faces.resource/../WEB-INF/web.xml"
            })
    void noDetourLeadsInside(String path) throws Exception {
        HttpResponse<String> answer = new Visitor().get(path);
        assertThat(answer.statusCode()).isIn(301, 302, 400, 403, 404);
        assertThat(answer.body()).doesNotContain("<web-app").doesNotContain("ui:composition");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/jakarta.faces.resource/../account",
                "/jakarta.faces.resource/%2e%2e/leave/mine",
                "/verify/../account",
                "/verify/x/../../leave/mine",
                "/verify/%2e%2e/leave/mine",
                "/api/../account",
                "/api/v1/../../account"
            })
    void aDetourOverAnOpenPathLeadsToTheSignIn(String path) throws Exception {
        HttpResponse<String> answer = new Visitor().get(path);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).contains("/sign-in?to=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/me", "/%61pi/v1/me", "/x/../api/v1/me", "/api;x/v1/me"})
    void aSessionIsNoKeyToTheInterfaceForPrograms(String path) throws Exception {
        assertThat(Visitor.signedIn("employee.cnas").get(path).statusCode()).isEqualTo(401);
    }

    @Test
    void theSignInPageLeadsOnlyToOurOwnAddresses() throws Exception {
        for (String away : List.of("https://example.org/", "//example.org/", "/\\example.org", "javascript:alert(1)")) {
            Visitor visitor = new Visitor();
            String address = "/sign-in?to=" + URLEncoder.encode(away, StandardCharsets.UTF_8);
            Map<String, String> form = Visitor.hidden(visitor.get(address).body());
            form.putAll(Map.of("login", "hr.cnas", "password", Visitor.PASSWORD, "submit", ""));
            HttpResponse<String> answer = visitor.post(address, form);
            assertThat(answer.headers().firstValue("Location").orElseThrow())
                    .as(away)
                    .doesNotContain("example.org")
                    .doesNotContain("javascript");
        }
    }
}
