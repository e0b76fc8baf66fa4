package dz.mujamma.it.identity;

import dz.mujamma.it.browser.Browser;
import dz.mujamma.it.harness.Visitor;
import org.openqa.selenium.By;

/** {@code /sign-in} */
public record SignInPage(Browser browser) {

    /** Opens the page in a language and signs a demo account in. */
    public static void signIn(Browser browser, String login, String language) {
        browser.forget();
        browser.go("/language?to=" + language + "&back=/sign-in");
        new SignInPage(browser).enter(login, Visitor.PASSWORD);
    }

    public void enter(String login, String password) {
        browser.type(By.id("login"), login);
        browser.type(By.id("password"), password);
        browser.follow(By.id("submit"));
    }
}
