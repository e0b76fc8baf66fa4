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
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;

/** The documents of an act in the browser: required by the head of HR, missing, added, and let follow. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ActDocumentsBrowserIT {
    private static final LocalDate FIXED = LocalDate.of(2034, 1, 1);

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
    @CsvSource({"ar, شهادة الجنسية, تُلحق قبل", "fr, Certificat de nationalité, À joindre avant le"})
    void aRequiredDocumentIsAskedForAndLetFollow(String language, String name, String follows) {
        String director = Facts.person(Role.HR_DIRECTOR, CareerPeople.BODY, CareerPeople.employee());
        SignInPage.signIn(browser, director, language);
        browser.go("/career/rules?sort-of=DOCUMENT&regime=CIVIL_SERVICE");
        assertThat(browser.text()).contains(name);
        Screens.take(browser, "career-rules-documents", language);
        browser.go("/career/rule?sort=DOCUMENT&subject=RECRUITMENT&regime=CIVIL_SERVICE&clock=NATIONALITY");
        browser.run("PrimeFaces.getWidgetById('form:from').setDate(new Date(arguments[0], 0, 1));", FIXED.getYear());
        browser.run("Object.values(PrimeFaces.widgets).find(w => w.id && w.id.endsWith('firmness')).selectValue('1')");
        browser.type(By.id("form:source"), "النظام الداخلي المادة 4");
        Screens.take(browser, "career-rule-document", language);
        browser.press(By.id("form:save"));
        assertThat(Database.<String>seeOne(
                        "select firmness from mujamma.body_act_document where code = 'NATIONALITY' and body_id = ? "
                                + "order by id desc limit 1",
                        CareerPeople.BODY))
                .isEqualTo("MAY_FOLLOW");

        long employee = CareerPeople.employee();
        long act = CareerPeople.enter(
                "insert into mujamma.act (body_id, employee_id, kind_id, regime_id, effect_on, grade_id, step, unit_id, "
                        + "drafted_by, drafted_at) values (?, ?, 'RECRUITMENT', 'CIVIL_SERVICE', ?, ?, 0, ?, 'it', now()) "
                        + "returning id",
                CareerPeople.BODY,
                employee,
                FIXED.plusDays(9),
                CareerPeople.grade(),
                CareerPeople.unit());
        browser.go("/career/act?id=" + act);
        assertThat(browser.all(By.cssSelector("#documents li"))).hasSize(6);
        browser.press(By.id("actions:send"));
        assertThat(browser.find(By.id("messages")).getText()).contains(name);
        Screens.take(browser, "career-act-documents-missing", language);
        assertThat(Screens.overflow(browser, 390)).isZero();

        browser.click(By.cssSelector("#papers details summary"));
        browser.type(By.id("follow:why"), "الوثيقة قيد الاستخراج لدى المحكمة");
        LocalDate due = LocalDate.now().plusDays(15);
        browser.run(
                "PrimeFaces.getWidgetById('follow:due').setDate(new Date(arguments[0], arguments[1] - 1, arguments[2]));",
                due.getYear(),
                due.getMonthValue(),
                due.getDayOfMonth());
        browser.press(By.id("follow:let"));
        assertThat(browser.find(By.id("documents")).getText()).contains(follows);
        browser.press(By.id("actions:send"));
        assertThat(Database.<String>seeOne("select status from mujamma.act where id = ?", act))
                .isEqualTo("IN_VISA");
        Screens.take(browser, "career-act-documents-follow", language);
        browser.follow(By.cssSelector("#documents a[href*='kind=DIPLOMA']"));
        assertThat(browser.find(By.id("form:kind_input")).getDomProperty("value"))
                .isEqualTo("DIPLOMA");
        assertThat(browser.complaints()).isEmpty();
    }
}
