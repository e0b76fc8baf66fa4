package dz.mujamma.it.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.it.browser.Browser;
import dz.mujamma.it.browser.Screens;
import dz.mujamma.it.harness.Facts;
import dz.mujamma.persistence.tenancy.Role;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/** An administrator and a newcomer, each at a browser of their own. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class AccountBrowserIT {
    private static final String OWN_PASSWORD = "Phrase-longue-1962";
    private static final By ERROR = By.cssSelector("#messages .ui-messages-error");

    private static Browser office;
    private static Browser newcomer;

    @BeforeAll
    static void open() {
        office = Browser.open("fr");
        newcomer = Browser.open("fr");
    }

    @AfterAll
    static void close() {
        office.close();
        newcomer.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr"})
    void anAccountIsMadeGivenToItsOwnerAndLookedAfter(String language) {
        String login = "new-" + language + "-" + System.nanoTime() % 1_000_000;
        String matricule = Facts.oneOfEverything("CNAS").matricule();
        SignInPage.signIn(office, Facts.person(Role.ADMINISTRATOR, null, null), language);
        String oneTime = create(login, matricule, language);
        meetTheDoor(login, oneTime, language);
        grantAndRevoke(matricule);
        disableAndEnable(login);
        lockAndUnlock(login);
        assertThat(office.complaints()).isEmpty();
    }

    private static String create(String login, String matricule, String language) {
        office.go("/identity/new-account");
        office.type(field("form:login"), login);
        office.type(field("form:nameAr"), "تجربة");
        office.type(field("form:nameFr"), "Essai");
        pick("form:body", "CNAS");
        office.type(field("form:matricule"), "NOBODY");
        office.press(field("form:create"));
        assertThat(office.sees(ERROR)).isTrue();
        office.type(field("form:matricule"), matricule);
        office.press(field("form:create"));
        String oneTime = office.find(By.className("secret")).getText();
        Screens.take(office, "new-account", language);
        office.follow(By.cssSelector("a.button[href*='identity/account?id=']"));
        assertThat(office.sees(By.className("secret"))).isFalse();
        assertThat(office.all(By.cssSelector("#form ul.rows li"))).hasSize(1);
        return oneTime;
    }

    private static void meetTheDoor(String login, String oneTime, String language) {
        enter(login, oneTime);
        for (String closed : List.of("/", "/leave/mine", "/notification/list")) {
            newcomer.go(closed);
            assertThat(newcomer.path()).isEqualTo("/account");
        }
        assertThat(newcomer.sees(By.id("tokens"))).isFalse();
        newcomer.type(field("password:current"), oneTime);
        newcomer.type(field("password:chosen"), OWN_PASSWORD);
        newcomer.type(field("password:again"), OWN_PASSWORD);
        newcomer.press(field("password:change"));
        newcomer.go("/language?to=" + language + "&back=/leave/mine");
        assertThat(newcomer.path()).isEqualTo("/leave/mine");
        enter(login, OWN_PASSWORD);
        assertThat(newcomer.run("return document.documentElement.lang")).isEqualTo(language);
    }

    private static void grantAndRevoke(String matricule) {
        pick("form:role", "CHIEF");
        pick("form:body", "CNAS");
        office.type(field("form:matricule"), matricule);
        office.press(field("form:add"));
        assertThat(office.all(By.cssSelector("#form ul.rows li"))).hasSize(2);
        office.press(field("form:add"));
        assertThat(office.sees(ERROR)).isTrue();
        office.confirm(By.cssSelector("#form ul.rows li:last-child a.danger"));
        assertThat(office.all(By.cssSelector("#form ul.rows li"))).hasSize(1);
    }

    private static void disableAndEnable(String login) {
        office.confirm(field("state:disable"));
        newcomer.go("/leave/mine");
        assertThat(newcomer.path()).startsWith("/sign-in");
        enter(login, OWN_PASSWORD);
        assertThat(newcomer.sees(ERROR)).isTrue();
        office.press(field("state:enable"));
        enter(login, OWN_PASSWORD);
        assertThat(newcomer.path()).isEqualTo("/");
    }

    private static void lockAndUnlock(String login) {
        for (int i = 0; i < 6; i++) {
            enter(login, "wrong" + i);
        }
        enter(login, OWN_PASSWORD);
        assertThat(newcomer.path()).startsWith("/sign-in");
        office.go(office.path());
        office.press(field("state:unlock"));
        enter(login, OWN_PASSWORD);
        assertThat(newcomer.path()).isEqualTo("/");
    }

    private static void enter(String login, String password) {
        newcomer.forget();
        newcomer.go("/sign-in");
        new SignInPage(newcomer).enter(login, password);
    }

    private static void pick(String menu, String value) {
        office.run("PrimeFaces.getWidgetById(arguments[0]).selectValue(arguments[1])", menu, value);
    }

    private static By field(String id) {
        return By.id(id);
    }
}
