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

/** A case in the browser: opened from the file, answered by the employee, brought to the council and decided. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class DisciplineBrowserIT {
    private static final String BODY = CareerPeople.BODY;
    private static final LocalDate FOUND = LocalDate.now().minusDays(30);

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
    void aCaseGoesFromTheFileToTheDecision(String language) {
        long employee = Facts.employee(BODY, LocalDate.of(2015, 3, 1), "CIVIL_SERVICE", null);
        String officer = Facts.trusted(Facts.person(Role.HR_OFFICER, BODY, null));
        String self = Facts.person(Role.EMPLOYEE, BODY, employee);

        SignInPage.signIn(browser, self, language);
        assertThat(browser.sees(By.cssSelector("a[href$='/career/my-discipline']")))
                .as("nobody without a case is offered the page")
                .isFalse();
        SignInPage.signIn(browser, officer, language);
        browser.go("/personnel/detail?id=" + employee);
        browser.follow(By.id("discipline"));
        choose("form:fault", "REFUSED_INSTRUCTIONS");
        pick("form:found", FOUND);
        pick("form:opened", FOUND.plusDays(1));
        browser.guardAjax(() -> browser.find(By.id("form:send")).click());
        assertThat(browser.sees(By.cssSelector(".ui-message-error, .ui-messages-error, .field-message")))
                .as("facts are asked for")
                .isTrue();
        Screens.take(browser, "discipline-new", language);
        browser.type(
                By.id("form:facts"),
                "ar".equals(language) ? "رفض تنفيذ تعليمة كتابية يوم الأحد." : "Refus d'une instruction écrite.");
        browser.press(By.id("form:send"));
        long id = Database.seeOne("select max(id) from mujamma.discipline_case where employee_id = ?", employee);
        assertThat(browser.path()).as(browser.text()).contains("/career/discipline-case?id=" + id);
        look("discipline-case-opened", language);

        pick("notify:notify-day", FOUND.plusDays(2));
        browser.confirm(By.id("notify:do-notify"));
        assertThat(stage(id)).as(browser.text()).isEqualTo("NOTIFIED");

        SignInPage.signIn(browser, self, language);
        browser.follow(By.cssSelector("a[href$='/career/my-discipline']"));
        look("discipline-mine", language);
        browser.type(By.cssSelector("textarea[id$='explain-said']"), "…");
        browser.confirm(By.cssSelector("button.explain"));
        assertThat(stage(id)).as(browser.text()).isEqualTo("EXPLAINED");
        look("discipline-mine-explained", language);

        // The explanations came today; what the council does is laid, because it lies in the past of no test.
        lay(employee, id, "REFERRED", null);
        lay(employee, id, "CALLED", LocalDate.now());
        SignInPage.signIn(browser, officer, language);
        browser.go("/career/discipline-case?id=" + id);
        look("discipline-case-called", language);
        choose("opinion:opinion-sanction", "SANCTION_REPRIMAND");
        browser.type(By.id("opinion:opinion-said"), "PV 7/2026");
        browser.press(By.id("opinion:do-opinion"));
        assertThat(stage(id)).as(browser.text()).isEqualTo("OPINION");
        look("discipline-case-opinion", language);
        choose("decide:sanction", "SANCTION_REPRIMAND");
        browser.type(By.id("decide:reason-ar"), "رفض تنفيذ التعليمات");
        browser.type(By.id("decide:reason-fr"), "Refus d'obéissance");
        browser.confirm(By.id("decide:do-decide"));
        assertThat(browser.path()).as(browser.text()).contains("/career/draft?id=");
        browser.go("/career/discipline?stage=ALL");
        look("discipline", language);

        SignInPage.signIn(browser, Facts.person(Role.HR_OFFICER, BODY, null), language);
        assertThat(browser.sees(By.cssSelector("a[href$='/career/discipline']")))
                .as("without the right the menu says nothing of it")
                .isFalse();
        for (String page :
                new String[] {"discipline", "discipline-case?id=" + id, "new-discipline?employee=" + employee}) {
            browser.go("/career/" + page);
            assertThat(browser.sees(By.cssSelector("main .error"))).as(page).isTrue();
            assertThat(browser.text()).as(page).doesNotContain("Benali");
        }
        assertThat(browser.complaints())
                .as("each refusal is one of a page without a right")
                .hasSize(3)
                .allMatch(each -> each.contains("403"));
    }

    private static void look(String name, String language) {
        assertThat(browser.sees(By.cssSelector("main .error")))
                .as(browser.text())
                .isFalse();
        assertThat(browser.text()).as(name).doesNotContain("???");
        assertThat(browser.complaints()).as(name).isEmpty();
        assertThat(Screens.overflow(browser, 390))
                .as(name + " is wider than a phone")
                .isZero();
        Screens.take(browser, name, language);
    }

    private static void lay(long employee, long id, String kind, LocalDate hearing) {
        Database.lay(
                "insert into mujamma.discipline_event (body_id, employee_id, case_id, kind, on_day, hearing_on, clock, due_on) "
                        + "values ('CNAS', ?, ?, ?, current_date, ?, 'COUNCIL', current_date + 45)",
                employee,
                id,
                kind,
                hearing);
    }

    private static String stage(long id) {
        return Database.seeOne("select stage from mujamma.discipline_case where id = ?", id);
    }

    private static void pick(String field, LocalDate day) {
        browser.run(
                "PrimeFaces.getWidgetById(arguments[0]).setDate(new Date(arguments[1], arguments[2] - 1, arguments[3]));",
                field,
                day.getYear(),
                day.getMonthValue(),
                day.getDayOfMonth());
    }

    private static void choose(String field, String value) {
        browser.run("PrimeFaces.getWidgetById(arguments[0]).selectValue(arguments[1]);", field, value);
    }
}
