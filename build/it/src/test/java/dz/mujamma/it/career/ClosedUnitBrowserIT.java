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

/** The head of human resources closes a unit, sees who is in it, and has assignments drafted; and finds acts and people. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ClosedUnitBrowserIT {
    private static final String BODY = "CNR";
    private static final LocalDate TODAY = LocalDate.now();
    private static final LocalDate CLOSING = TODAY.plusDays(45);
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
    void aUnitIsClosedAndItsPeopleAreAssignedElsewhere(String language) {
        long unit = Facts.unit(BODY);
        long successor = Facts.unit(BODY);
        long post = Facts.post(BODY, unit, TODAY.minusYears(3));
        long holder = inUnit(unit, post);
        long other = inUnit(unit, null);
        long away = Facts.employee(BODY, TODAY.minusYears(5));
        Facts.career(BODY, away, unit, null, "AVAILABILITY", TODAY.minusYears(1), null);

        SignInPage.signIn(browser, Facts.person(Role.HR_DIRECTOR, BODY, null), language);
        browser.go("/organization/change-unit?id=" + unit + "&act=CLOSE");
        browser.guardAjax(() -> browser.run(
                "PrimeFaces.getWidgetById('form:day').setDate(new Date(arguments[0], arguments[1] - 1, arguments[2]));"
                        + "document.getElementById('form:who').click()",
                CLOSING.getYear(),
                CLOSING.getMonthValue(),
                CLOSING.getDayOfMonth()));
        assertThat(browser.find(By.id("inUnit")).getText()).contains(matricule(holder), matricule(away));
        Screens.take(browser, "organization-change-unit-closing", language);
        browser.run("PrimeFaces.getWidgetById('form:successor').selectValue(arguments[0])", String.valueOf(successor));
        browser.press(By.id("form:save"));

        assertThat(browser.path()).startsWith("/career/reassign?unit=" + unit);
        assertThat(browser.find(By.id("people")).getText())
                .contains(matricule(holder), matricule(other), matricule(away));
        assertThat(Screens.overflow(browser, 390)).isZero();
        Screens.take(browser, "career-reassign", language);
        browser.press(By.id("left:all"));
        browser.press(By.id("left:draft"));
        assertThat(browser.path()).startsWith("/career/reassign?unit=" + unit);
        Screens.take(browser, "career-reassign-drafted", language);
        assertThat(Database.see(
                        "select employee_id from mujamma.act where kind_id = 'ASSIGNMENT' and employee_id in (?, ?, ?) "
                                + "and status = 'IN_VISA' order by employee_id",
                        holder,
                        other,
                        away))
                .extracting(row -> row.get("employee_id"))
                .containsExactly(holder, other);
        assertThat(browser.all(By.cssSelector("#people a[href^='act?id=']"))).hasSize(2);
        assertThat(browser.text()).doesNotContain("???");

        browser.press(By.id("left:draftAll"));
        assertThat(browser.path()).startsWith("/job/detail?id=");
        browser.awaitFor(By.cssSelector(".job-parts"));
        Screens.take(browser, "career-reassign-rehearsed", language);
        assertThat(browser.text()).doesNotContain("???");
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr"})
    void actsAreFilteredByDaysThatStayInTheAddressAndPeopleFoundByName(String language) {
        long employee = Facts.employee(BODY, TODAY.minusYears(5));
        Facts.career(BODY, employee, null, null, "ACTIVE", LocalDate.of(1999, 12, 31), null);
        SignInPage.signIn(browser, Facts.person(Role.HR_DIRECTOR, BODY, null), language);
        browser.go("/career/acts");
        browser.type(By.id("from_input"), "31/12/1999" + Keys.TAB);
        browser.type(By.id("to_input"), "31/12/1999" + Keys.TAB);
        browser.follow(By.cssSelector(".list-filters form button.button"));
        assertThat(browser.path()).contains("from_input=31%2F12%2F1999");
        assertThat(browser.find(By.id("acts")).getText()).contains(matricule(employee));
        assertThat(browser.find(By.id("from_input")).getDomProperty("value")).isEqualTo("31/12/1999");
        browser.follow(By.cssSelector("#acts thead th a"));
        assertThat(browser.path()).contains("from_input=31%2F12%2F1999", "sort=");
        browser.go("/career/acts?from=2000-01-01&to=2000-01-02&employee=" + employee);
        assertThat(browser.sees(By.id("acts"))).isFalse();
        assertThat(Screens.overflow(browser, 390)).isZero();
        Screens.take(browser, "career-acts-days", language);

        String name = Database.<String>seeOne("select last_name_fr from mujamma.employee where id = ?", employee)
                .split(" ")[0];
        for (String page : new String[] {"/career/signatures", "/career/visas"}) {
            browser.go(page);
            browser.guardAjax(() -> browser.type(By.id("form:person_input"), name));
            assertThat(browser.find(By.id("form:person_panel")).getText())
                    .as(page)
                    .contains(" · ")
                    .contains(language.equals("fr") ? name : " ");
        }
        Screens.take(browser, "career-visas-person", language);
        assertThat(browser.complaints()).isEmpty();
    }

    private static long inUnit(long unit, Long post) {
        long employee = Facts.employee(BODY, TODAY.minusYears(5));
        Facts.career(BODY, employee, unit, post, "ACTIVE", TODAY.minusYears(2), null);
        return employee;
    }

    private static String matricule(long employee) {
        return Database.seeOne("select matricule from mujamma.employee where id = ?", employee);
    }
}
