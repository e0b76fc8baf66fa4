package dz.mujamma.it.web;

import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.it.harness.Facts.Everything;
import dz.mujamma.persistence.tenancy.Role;
import java.net.http.HttpResponse;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page asked with the numbers of another body's rows, in every parameter it reads and a few it might. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class NeighbourIT {
    private static final List<String> GUESSES = List.of("id", "employee", "body");

    static Stream<String> pages() {
        return Pages.all().stream().filter(page -> !page.equals("/sign-in") && !page.equals("/verify"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingOfAnotherBodyIsShown(String page) throws Exception {
        Everything theirs = People.theirs();
        List<Object> numbers = List.of(theirs.request(), theirs.run(), theirs.employee(), People.OTHER);
        for (Role hat : Pages.mayOpen(page).stream().limit(3).toList()) {
            for (String parameter : parameters(page)) {
                for (Object number : numbers) {
                    assertNothingShown(page + "?" + parameter + "=" + number, hat);
                }
            }
            assertNothingShown(page + "?q=Benali", hat);
        }
    }

    private static void assertNothingShown(String address, Role hat) throws Exception {
        HttpResponse<String> answer = People.with(hat).get(address);
        assertThat(answer.statusCode()).as(address + " as " + hat).isIn(200, 302, 400, 403, 404);
        assertThat(answer.body())
                .as(address + " as " + hat)
                .doesNotContain(People.theirs().secrets());
    }

    private static Set<String> parameters(String page) {
        Set<String> parameters = new LinkedHashSet<>(Pages.parameters(page));
        parameters.addAll(GUESSES);
        return parameters;
    }

    @Test
    void anothersRequestIsAsIfItWereNotThere() throws Exception {
        for (Role hat : List.of(Role.EMPLOYEE, Role.CHIEF, Role.HR_OFFICER)) {
            assertThat(People.with(hat)
                            .get("/leave/detail?id=" + People.theirs().request())
                            .statusCode())
                    .isIn(403, 404);
            assertThat(People.with(hat)
                            .get("/leave/detail?id=" + People.ours().request())
                            .statusCode())
                    .as("the own one is there for the " + hat)
                    .isEqualTo(200);
        }
    }

    @Test
    void anothersRunIsAsIfItWereNotThere() throws Exception {
        assertThat(People.with(Role.HR_OFFICER)
                        .get("/job/detail?id=" + People.theirs().run())
                        .statusCode())
                .isIn(403, 404);
        assertThat(People.with(Role.HR_OFFICER)
                        .get("/job/detail?id=" + People.ours().run())
                        .statusCode())
                .isEqualTo(200);
    }
}
