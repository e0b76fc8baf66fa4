package dz.mujamma.it.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.it.browser.Browser;
import dz.mujamma.it.browser.Screens;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class SignInBrowserIT {
    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.open("ar");
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @BeforeEach
    void forget() {
        browser.forget();
    }

    @Test
    void theFirstPageSpeaksTheLanguageOfTheBrowser() {
        browser.go("/");
        assertThat(browser.path()).startsWith("/sign-in");
        assertThat(browser.run("return document.documentElement.lang + ' ' + document.documentElement.dir"))
                .isEqualTo("ar rtl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr"})
    void aPersonSignsInAndIsAtHome(String language) {
        browser.go("/language?to=" + language + "&back=/sign-in");
        Screens.take(browser, "sign-in", language);
        new SignInPage(browser).enter("employee.cnas", "wrong");
        assertThat(browser.sees(By.cssSelector("#messages .ui-messages-error"))).isTrue();
        SignInPage.signIn(browser, "employee.cnas", language);
        assertThat(browser.path()).isEqualTo("/");
        assertThat(browser.run("return document.documentElement.lang")).isEqualTo(language);
        Screens.take(browser, "home-employee", language);
    }

    @Test
    void afterSigningInAPersonIsWhereTheyWereGoing() {
        browser.go("/leave/mine?x=1");
        new SignInPage(browser).enter("employee.cnas", "mujamma-demo");
        assertThat(browser.path()).isEqualTo("/leave/mine?x=1");
    }
}
