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

/** Leaving in the browser: a resignation written, put off and accepted; an absence reported, put on notice and justified. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class LeavingBrowserIT {
    private static final String BODY = CareerPeople.BODY;
    private static final LocalDate TODAY = LocalDate.now();

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
    void aResignationIsWrittenPutOffAndAccepted(String language) {
        long employee = Facts.employee(BODY, TODAY.minusYears(8), "CIVIL_SERVICE", null);
        String self = Facts.person(Role.EMPLOYEE, BODY, employee);
        String officer = Facts.person(Role.HR_OFFICER, BODY, null);

        SignInPage.signIn(browser, self, language);
        look("my-resignation", "leaving-write", language);
        pick("form:wished", TODAY.plusDays(45));
        browser.click(By.cssSelector("#form\\:understood .ui-chkbox-box"));
        browser.confirm(By.id("form:give"));
        long id = Database.seeOne("select id from mujamma.resignation where employee_id = ?", employee);
        look("my-resignation", "leaving-mine", language);

        SignInPage.signIn(browser, officer, language);
        look("leavings", "leavings", language);
        look("deadlines", "leaving-deadlines", language);
        look("resignation?id=" + id, "leaving-resignation", language);
        browser.type(By.id("answer:reason"), "ضرورة المصلحة");
        browser.press(By.id("answer:defer"));
        assertThat(stage("resignation", id)).isEqualTo("DEFERRED");
        look("resignation?id=" + id, "leaving-deferred", language);
        browser.confirm(By.id("acceptance:accept"));
        assertThat(stage("resignation", id)).as(browser.text()).isEqualTo("ACCEPTED");
        assertThat(browser.path()).contains("/career/act?id=");
        look("new-resignation?employee=" + CareerPeople.employee(), "leaving-record", language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr"})
    void anAbsenceIsReportedPutOnNoticeAndJustified(String language) {
        long chief = Facts.employee(BODY, TODAY.minusYears(9), "CIVIL_SERVICE", null);
        long employee = Facts.employee(BODY, TODAY.minusYears(8), "CIVIL_SERVICE", chief);
        String head = Facts.person(Role.CHIEF, BODY, chief);
        String self = Facts.person(Role.EMPLOYEE, BODY, employee);
        String officer = Facts.person(Role.HR_OFFICER, BODY, null);

        SignInPage.signIn(browser, head, language);
        browser.go("/career/report-absence");
        browser.run("PrimeFaces.getWidgetById('form:employee').selectValue(arguments[0]);", String.valueOf(employee));
        pick("form:first", TODAY.minusDays(9));
        browser.press(By.id("form:send"));
        long id = Database.seeOne("select id from mujamma.abandonment where employee_id = ?", employee);
        look("report-absence", "leaving-report", language);

        SignInPage.signIn(browser, officer, language);
        browser.go("/career/abandonment?id=" + id);
        browser.press(By.id("opening:open"));
        browser.press(By.id("notice:make"));
        look("abandonment?id=" + id, "leaving-notice", language);
        browser.press(By.id("sending:sent"));
        look("abandonment?id=" + id, "leaving-abandonment", language);
        look("new-abandonment?employee=" + CareerPeople.employee(), "leaving-case", language);

        SignInPage.signIn(browser, self, language);
        browser.go("/career/my-absence");
        browser.type(By.id("form:why"), "كنت في المستشفى");
        browser.press(By.id("form:answer"));
        look("my-absence", "leaving-absence", language);

        SignInPage.signIn(browser, officer, language);
        browser.go("/career/abandonment?id=" + id);
        assertThat(browser.text()).contains("كنت في المستشفى");
        browser.type(By.id("closing:reason"), "شهادة استشفاء");
        browser.press(By.id("closing:justified"));
        assertThat(stage("abandonment", id)).as(browser.text()).isEqualTo("JUSTIFIED");
        look("abandonment?id=" + id, "leaving-justified", language);
    }

    private static void look(String page, String name, String language) {
        browser.go("/career/" + page);
        assertThat(browser.sees(By.cssSelector("main .error"))).as(page).isFalse();
        assertThat(browser.text()).as(page).doesNotContain("???");
        Screens.take(browser, name, language);
    }

    private static String stage(String table, long id) {
        return Database.seeOne("select stage from mujamma." + table + " where id = ?", id);
    }

    private static void pick(String field, LocalDate day) {
        browser.run(
                "PrimeFaces.getWidgetById(arguments[0]).setDate(new Date(arguments[1], arguments[2] - 1, arguments[3]));",
                field,
                day.getYear(),
                day.getMonthValue(),
                day.getDayOfMonth());
    }
}
