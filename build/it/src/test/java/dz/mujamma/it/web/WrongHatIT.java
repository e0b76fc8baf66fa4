package dz.mujamma.it.web;

import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.persistence.tenancy.Role;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page, opened under every hat. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class WrongHatIT {

    static Stream<Arguments> pagesAndWrongHats() {
        return pages().flatMap(page -> Role.grantable().stream()
                .filter(role -> !Pages.mayOpen(page).contains(role))
                .map(role -> Arguments.of(page, role)));
    }

    static Stream<Arguments> pagesAndRightHats() {
        return pages().flatMap(page -> Pages.mayOpen(page).stream().map(role -> Arguments.of(page, role)));
    }

    private static Stream<String> pages() {
        return Pages.all().stream();
    }

    @ParameterizedTest
    @MethodSource("pagesAndWrongHats")
    void aHatWithoutTheRightDoesNotOpenThePage(String page, Role hat) throws Exception {
        HttpResponse<String> answer =
                People.with(hat).get(page + "?id=" + People.ours().request());
        assertThat(answer.statusCode()).isIn(403, 404);
    }

    @ParameterizedTest
    @MethodSource("pagesAndRightHats")
    void aHatWithTheRightOpensIt(String page, Role hat) throws Exception {
        HttpResponse<String> answer = People.with(hat).get(page);
        if (!Pages.parameters(page).isEmpty()) {
            assertThat(answer.statusCode()).isIn(200, 302, 400, 404);
        } else {
            assertThat(answer.statusCode()).isEqualTo(200);
        }
    }
}
