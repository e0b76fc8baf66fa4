package dz.mujamma.it.document;

import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.it.browser.Browser;
import dz.mujamma.it.browser.Screens;
import dz.mujamma.it.harness.Database;
import dz.mujamma.it.harness.Facts;
import dz.mujamma.it.identity.SignInPage;
import dz.mujamma.persistence.tenancy.Role;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/** The settings of papers in the hands of the HR director, and the list of those that run out. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class SettingsBrowserIT {
    private static final String BODY = "CNR";
    private static final LocalDate LATER = LocalDate.now().plusYears(20);

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
    void theDirectorSetsLimitsKindsLetterheadAndReferences(String language) {
        SignInPage.signIn(browser, Facts.person(Role.HR_DIRECTOR, BODY, Facts.employee(BODY, hired())), language);
        browser.go("/document/limits");
        fill("form:megabytes", "99");
        day("form:from", LATER);
        fill("form:source", "تعليمة 4/2026");
        browser.confirm(By.id("form:keep"));
        assertThat(browser.find(By.cssSelector("#form .field-message, #form .ui-message-error"))
                        .isDisplayed())
                .as("the fault stands at its field")
                .isTrue();
        Screens.take(browser, "document-limits-refused", language);
        fill("form:megabytes", "20");
        browser.confirm(By.id("form:keep"));
        assertThat(browser.find(By.id("messages")).getText()).contains("20");
        assertThat(
                        last(
                                "select most_bytes::text from mujamma.body_attachment_limit where body_id = ? order by id desc"))
                .isEqualTo("20971520");
        shown("document-limits", language);

        browser.follow(By.cssSelector("#kinds a[href$='id=CRIMINAL_RECORD']"));
        fill("form:months", "3");
        day("form:from", LATER);
        fill("form:source", "تعليمة 5/2026");
        shown("document-kind", language);
        browser.confirm(By.id("form:keep"));
        assertThat(
                        last(
                                "select valid_months::text from mujamma.body_attachment_kind where body_id = ? order by id desc"))
                .isEqualTo("3");

        browser.go("/document/letterhead");
        day("form:from", LATER);
        fill("form:source", "قرار تعيين المدير العام");
        browser.confirm(By.id("form:keep"));
        assertThat(browser.all(By.cssSelector("#history li"))).isNotEmpty();
        shown("document-letterhead", language);

        browser.go("/career/references");
        int before = browser.all(By.cssSelector("#references > li")).size();
        fill("form:ar", "بمقتضى القرار رقم 17 المؤرخ في 3 مارس سنة 2026، المتضمن النظام الداخلي للصندوق،");
        fill("form:fr", "Vu la décision n° 17 du 3 mars 2026 portant règlement intérieur de la caisse ;");
        day("form:from", LATER);
        fill("form:source", "القرار رقم 17/2026");
        browser.confirm(By.id("form:add"));
        assertThat(browser.all(By.cssSelector("#references > li"))).hasSize(before + 1);
        shown("career-references", language);
        browser.follow(By.cssSelector("#references > li:last-child a.end"));
        day("ending:last", LATER.plusYears(1));
        browser.confirm(By.id("ending:end"));
        assertThat(browser.text()).contains(LATER.plusYears(1).format(DateTimeFormatter.ofPattern("dd/MM/yyyy")));
        Screens.take(browser, "career-references-ended", language);
        assertThat(last("select valid_to::text from mujamma.body_visa where body_id = ? order by id desc"))
                .isEqualTo(LATER.plusYears(1).plusDays(1).toString());
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr"})
    void humanResourcesSeeWhichPapersRunOut(String language) {
        SignInPage.signIn(browser, Facts.person(Role.HR_OFFICER, "INPRP", null), language);
        browser.go("/personnel/expiring");
        if ("ar".equals(language)) {
            assertThat(browser.sees(By.cssSelector("#expiring")))
                    .as("nothing yet")
                    .isFalse();
            Screens.take(browser, "personnel-expiring-empty", language);
            ends(-4);
            ends(0);
            ends(25);
            ends(200);
        }
        browser.go("/personnel/expiring");
        assertThat(browser.all(By.cssSelector("#expiring tbody tr"))).hasSize(4);
        shown("personnel-expiring", language);
        browser.go("/personnel/expiring?when=DAYS_30");
        assertThat(browser.all(By.cssSelector("#expiring tbody tr"))).hasSize(2);
        browser.go("/personnel/expiring?when=EXPIRED&kind=OTHER");
        assertThat(browser.all(By.cssSelector("#expiring tbody tr"))).hasSize(1);
        assertThat(browser.complaints()).isEmpty();
    }

    private static void ends(int days) {
        long paper = Facts.attachment("INPRP", Facts.employee("INPRP", hired()), "OTHER", "FREE");
        Database.lay("update mujamma.attachment set valid_to = current_date + ? where id = ?", days, paper);
    }

    private static void shown(String name, String language) {
        assertThat(browser.sees(By.cssSelector("main .error"))).as(name).isFalse();
        assertThat(browser.text()).as(name).doesNotContain("???");
        assertThat(Screens.overflow(browser, 390)).as(name).isZero();
        Screens.take(browser, name, language);
    }

    private static void fill(String field, String text) {
        browser.type(By.id(field), text);
    }

    private static void day(String field, LocalDate day) {
        browser.run(
                "PrimeFaces.getWidgetById(arguments[0]).setDate(new Date(arguments[1], arguments[2] - 1, arguments[3]));",
                field,
                day.getYear(),
                day.getMonthValue(),
                day.getDayOfMonth());
    }

    private static String last(String query) {
        return Database.seeOne(query + " limit 1", BODY);
    }

    private static LocalDate hired() {
        return LocalDate.of(2015, 3, 1);
    }
}
