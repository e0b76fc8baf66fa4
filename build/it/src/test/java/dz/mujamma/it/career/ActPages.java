package dz.mujamma.it.career;

import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.it.browser.Browser;
import dz.mujamma.it.harness.Database;
import dz.mujamma.it.identity.SignInPage;
import java.time.LocalDate;
import org.openqa.selenium.By;

/** Acts as an officer drafts them and the head signs them, page by page. */
public record ActPages(Browser browser, String language, String officer, String director) {
    /** Drafts an act, sends it round and has it signed; stays on its page as the head. @return its number */
    public long sign(long employee, String kind, LocalDate effect, Runnable fill) {
        SignInPage.signIn(browser, officer, language);
        browser.go("/career/draft?employee=" + employee + "&kind=" + kind);
        pick("effect", effect);
        fill.run();
        return saveAndSign(employee);
    }

    /** Corrects or cancels a signed act by the button of its page. @return number of the new act */
    public long overrule(long employee, long act, String button, Runnable fill) {
        SignInPage.signIn(browser, officer, language);
        browser.go("/career/act?id=" + act);
        browser.press(By.id("actions:" + button));
        fill.run();
        return saveAndSign(employee);
    }

    private long saveAndSign(long employee) {
        browser.press(By.id("form:save"));
        long id = Database.seeOne("select max(id) from mujamma.act where employee_id = ?", employee);
        assertThat(browser.path()).as(browser.text()).contains("/career/act?id=" + id);
        browser.press(By.id("actions:send"));
        SignInPage.signIn(browser, director, language);
        browser.go("/career/act?id=" + id);
        browser.press(By.id("actions:visa"));
        browser.go("/career/act?id=" + id);
        browser.confirm(By.id("actions:sign"));
        assertThat(Database.<String>seeOne("select status from mujamma.act where id = ?", id))
                .as(browser.text())
                .isEqualTo("SIGNED");
        return id;
    }

    public void type(String field, String text) {
        browser.type(By.id("form:" + field), text);
    }

    public void pick(String field, LocalDate day) {
        browser.run(
                "PrimeFaces.getWidgetById(arguments[0]).setDate(new Date(arguments[1], arguments[2] - 1, arguments[3]));",
                "form:" + field,
                day.getYear(),
                day.getMonthValue(),
                day.getDayOfMonth());
    }

    public void choose(String field, long value) {
        browser.run(
                "PrimeFaces.getWidgetById(arguments[0]).selectValue(arguments[1]);",
                "form:" + field,
                String.valueOf(value));
    }
}
