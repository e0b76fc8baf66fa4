package dz.mujamma.it.career;

import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.it.browser.Browser;
import dz.mujamma.it.browser.Screens;
import dz.mujamma.it.career.CareerPages.Act;
import dz.mujamma.it.career.CareerPages.Draft;
import dz.mujamma.it.harness.Database;
import dz.mujamma.it.harness.Facts;
import dz.mujamma.it.identity.SignInPage;
import dz.mujamma.persistence.tenancy.Role;
import java.time.LocalDate;
import java.util.function.Consumer;
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

        long recruitment = draft(officer, language, employee, "RECRUITMENT", START, draft -> {
            draft.choose("grade", CareerPages.grade(BODY, "ADM"))
                    .type("step", "0")
                    .choose("unit", unit);
            Screens.take(browser, "career-draft-recruitment", language);
        });
        sign(director, language, recruitment);
        long installation = draft(officer, language, employee, "INSTALLATION", START.plusDays(7), draft -> {});
        sign(director, language, installation);
        long confirmation = draft(officer, language, employee, "CONFIRMATION", START.plusDays(380), draft -> draft.type(
                        "commission", "12/2019")
                .pick("commissionOn", START.plusDays(370)));
        sign(director, language, confirmation);

        long promotion =
                draft(officer, language, employee, "PROMOTION", LocalDate.now().minusMonths(2), draft -> draft.choose(
                                "grade", CareerPages.grade(BODY, "ADM-PRIN"))
                        .type("step", "0")
                        .type("commission", "3/2026")
                        .pick("commissionOn", LocalDate.now().minusMonths(3)));
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
            String officer, String language, long employee, String kind, LocalDate effect, Consumer<Draft> fill) {
        SignInPage.signIn(browser, officer, language);
        Draft draft = Draft.open(browser, employee, kind).pick("effect", effect);
        fill.accept(draft);
        return draft.save().send().id();
    }

    /** The head gives the visa and signs, from the inbox on. */
    private static void sign(String director, String language, long id) {
        SignInPage.signIn(browser, director, language);
        browser.go("/career/inbox");
        Screens.take(browser, "career-inbox", language);
        Act act = Act.open(browser, id).visa().sign();
        assertThat(act.status()).as(browser.text()).isEqualTo("SIGNED");
    }
}
