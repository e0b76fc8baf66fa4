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
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The picture of a career by keyboard, on a phone and on paper. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class CareerTimelineBrowserIT {
    private static final String BODY = "CNAS";
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
    void aCareerIsWalkedByArrowsAndPrinted(String language) {
        SignInPage.signIn(browser, Facts.person(Role.HR_OFFICER, BODY, null), language);
        long employee = career();
        browser.go("/career/timeline?id=" + employee);
        String later = language.equals("ar") ? Keys.ARROW_LEFT.toString() : Keys.ARROW_RIGHT.toString();
        String earlier = language.equals("ar") ? Keys.ARROW_RIGHT.toString() : Keys.ARROW_LEFT.toString();

        WebElement first = browser.find(By.cssSelector("#lane-POSITION .career-bar"));
        browser.run("arguments[0].focus()", first);
        String begins = said();
        assertThat(begins).isEqualTo(first.getDomAttribute("aria-label")).isNotBlank();
        press(later);
        assertThat(lane()).isEqualTo("lane-POSITION");
        assertThat(said()).as("further on in time").isNotEqualTo(begins).isEqualTo(focused());
        press(earlier);
        assertThat(said()).isEqualTo(begins);
        press(Keys.END.toString());
        String last = said();
        press(later);
        assertThat(said()).as("there is nothing further").isEqualTo(last);
        press(Keys.ARROW_DOWN.toString());
        assertThat(lane()).as("the lane below").isNotEqualTo("lane-POSITION").startsWith("lane-");
        press(Keys.ARROW_UP.toString());
        assertThat(lane()).isEqualTo("lane-POSITION");
        assertThat(first.findElement(By.cssSelector("title")).getDomProperty("textContent"))
                .as("what the mouse reads")
                .isEqualTo(begins);

        assertThat(Screens.overflow(browser, 390)).isZero();
        Screens.take(browser, "career-timeline-walked", language);
        String paper = Screens.print(browser, "career-timeline", language);
        String year = String.valueOf(TODAY.minusYears(3).getYear());
        assertThat(paper).as("the years and the list are on the paper").contains(year);
        assertThat(browser.complaints()).isEmpty();
    }

    private static void press(String key) {
        ((WebElement) browser.run("return document.activeElement")).sendKeys(key);
    }

    private static String said() {
        return (String) browser.run("return document.querySelector('.career-details').textContent");
    }

    private static String focused() {
        return (String) browser.run("return document.activeElement.getAttribute('aria-label')");
    }

    private static String lane() {
        return (String) browser.run("return document.activeElement.closest('.career-lane').id");
    }

    private static long career() {
        long employee = Facts.employee(BODY, TODAY.minusYears(6));
        Long unit = Database.seeOne("select unit_id from mujamma.employee where id = ?", employee);
        Facts.career(BODY, employee, unit, null, "PROBATION", TODAY.minusYears(6), TODAY.minusYears(5));
        Facts.career(BODY, employee, unit, null, "ACTIVE", TODAY.minusYears(5), TODAY.minusYears(3));
        Facts.career(BODY, employee, unit, null, "AVAILABILITY", TODAY.minusYears(3), TODAY.minusYears(2));
        Facts.career(BODY, employee, Facts.unit(BODY), null, "ACTIVE", TODAY.minusYears(2), null);
        return employee;
    }
}
