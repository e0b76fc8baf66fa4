package dz.mujamma.it.career;

import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.it.browser.Browser;
import dz.mujamma.it.browser.Screens;
import dz.mujamma.it.harness.Database;
import dz.mujamma.it.harness.Facts;
import dz.mujamma.it.identity.SignInPage;
import dz.mujamma.persistence.tenancy.Role;
import java.time.LocalDate;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/** A career by its acts, in the browser: recruited, installed, confirmed, promoted in the past; seen, signed and acknowledged. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ActStoryBrowserIT {
    private static final String BODY = CareerPeople.BODY;
    private static final LocalDate START = LocalDate.now().minusYears(8);

    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.open("ar");
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr"})
    void somebodyIsHiredConfirmedAndPromoted(String language) {
        long employee = Facts.employee(BODY, START, "CIVIL_SERVICE", null);
        long signatory = CareerPeople.employee();
        CareerPeople.right(signatory);
        String officer = Facts.person(Role.HR_OFFICER, BODY, null);
        String director = Facts.person(Role.HR_DIRECTOR, BODY, signatory);
        String self = Facts.person(Role.EMPLOYEE, BODY, employee);
        long unit = CareerPeople.unit();

        long recruitment = draft(officer, language, employee, "RECRUITMENT", START, () -> {
            choose("grade", grade("ADM"));
            type("step", "0");
            choose("unit", unit);
            Screens.take(browser, "career-draft-recruitment", language);
        });
        sign(director, language, recruitment);
        long installation = draft(officer, language, employee, "INSTALLATION", START.plusDays(7), () -> {});
        sign(director, language, installation);
        long confirmation = draft(officer, language, employee, "CONFIRMATION", START.plusDays(380), () -> {
            type("commission", "12/2019");
            pick("commissionOn", START.plusDays(370));
        });
        sign(director, language, confirmation);

        long promotion =
                draft(officer, language, employee, "PROMOTION", LocalDate.now().minusMonths(2), () -> {
                    choose("grade", grade("ADM-PRIN"));
                    type("step", "0");
                    type("commission", "3/2026");
                    pick("commissionOn", LocalDate.now().minusMonths(3));
                });
        assertThat(browser.sees(By.cssSelector("#preview .verdict-good")))
                .as(browser.text())
                .isTrue();
        assertThat(browser.all(By.cssSelector("#preview tr.changed"))).isNotEmpty();
        Screens.take(browser, "career-act-preview", language);
        sign(director, language, promotion);
        assertThat(browser.text()).contains("DEC ");
        Screens.take(browser, "career-act-signed", language);
        for (String page : new String[] {"acts", "visas", "signatures", "draft"}) {
            browser.go("/career/" + page);
            assertThat(browser.sees(By.cssSelector("main .error"))).as(page).isFalse();
            assertThat(browser.text()).as(page).doesNotContain("???");
            Screens.take(browser, "career-" + page, language);
        }

        SignInPage.signIn(browser, self, language);
        Screens.narrow(browser);
        browser.go("/career/my-acts");
        browser.follow(By.cssSelector("a[href='act?id=" + promotion + "']"));
        browser.press(By.id("actions:acknowledge"));
        Screens.wide(browser);
        assertThat(Database.<Object>seeOne("select acknowledged_at from mujamma.act where id = ?", promotion))
                .isNotNull();
        browser.go("/career/act?id=" + promotion);
        Screens.take(browser, "career-act-own", language);
    }

    /** Drafts an act as the officer would and sends it round; stays on its page. */
    private static long draft(
            String officer, String language, long employee, String kind, LocalDate effect, Runnable fill) {
        SignInPage.signIn(browser, officer, language);
        browser.go("/career/draft?employee=" + employee);
        if (kind.equals("RECRUITMENT")) {
            Screens.take(browser, "career-draft-kinds", language);
        }
        browser.follow(By.cssSelector("#kinds a[href$='kind=" + kind + "']"));
        pick("effect", effect);
        fill.run();
        browser.press(By.id("form:save"));
        long id = Database.seeOne("select max(id) from mujamma.act where employee_id = ?", employee);
        assertThat(browser.path()).as(browser.text()).contains("/career/act?id=" + id);
        browser.press(By.id("actions:send"));
        return id;
    }

    /** The head gives the visa and signs, from the inbox on. */
    private static void sign(String director, String language, long id) {
        SignInPage.signIn(browser, director, language);
        browser.go("/career/inbox");
        Screens.take(browser, "career-inbox", language);
        browser.go("/career/act?id=" + id);
        browser.press(By.id("actions:visa"));
        browser.go("/career/act?id=" + id);
        browser.confirm(By.id("actions:sign"));
        assertThat(Database.<String>seeOne("select status from mujamma.act where id = ?", id))
                .as(browser.text())
                .isEqualTo("SIGNED");
    }

    private static void type(String field, String text) {
        browser.type(By.id("form:" + field), text);
    }

    private static void pick(String field, LocalDate day) {
        browser.run(
                "PrimeFaces.getWidgetById(arguments[0]).setDate(new Date(arguments[1], arguments[2] - 1, arguments[3]));",
                "form:" + field,
                day.getYear(),
                day.getMonthValue(),
                day.getDayOfMonth());
    }

    private static void choose(String field, long value) {
        browser.run(
                "PrimeFaces.getWidgetById(arguments[0]).selectValue(arguments[1]);",
                "form:" + field,
                String.valueOf(value));
    }

    private static long grade(String code) {
        return Database.seeOne("select id from mujamma.grade where body_id = ? and code = ?", BODY, code);
    }
}
