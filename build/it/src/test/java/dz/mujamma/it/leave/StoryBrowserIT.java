package dz.mujamma.it.leave;

import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.it.browser.Browser;
import dz.mujamma.it.browser.Screens;
import dz.mujamma.it.harness.Database;
import dz.mujamma.it.harness.Facts;
import dz.mujamma.it.harness.House;
import dz.mujamma.it.harness.Visitor;
import dz.mujamma.it.identity.SignInPage;
import dz.mujamma.it.personnel.ImportPage;
import dz.mujamma.persistence.tenancy.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/** The main job from end to end: HR loads its staff, somebody asks for leave, the chief decides, the balance explains itself. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class StoryBrowserIT {
    private static final String BODY = "CNAS";

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
    void hrLoadsItsStaffFromAFile(String language) throws IOException {
        SignInPage.signIn(browser, Facts.person(Role.HR_OFFICER, BODY, null), language);
        String matricule = "STORY" + System.nanoTime() % 1_000_000_000;
        ImportPage page = ImportPage.open(browser).rehearse(staffFile(matricule));
        assertThat(page.counts()).contains("1");
        assertThat(employees(matricule)).as("a rehearsal writes nothing").isZero();
        Screens.take(browser, "personnel-import-result", language);
        page.commit();
        assertThat(employees(matricule)).isOne();
        browser.go("/personnel/list?q=" + matricule);
        assertThat(browser.text()).contains(matricule);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr"})
    void aRequestIsAskedDecidedAndExplained(String language) {
        long chief = Facts.employee(BODY, LocalDate.of(2010, 1, 3));
        long employee = Facts.employee(BODY, LocalDate.of(2015, 3, 1), "LABOUR_90_11", chief);
        Facts.grant(
                BODY,
                employee,
                "ANNUAL_LABOUR",
                LocalDate.of(today().getYear(), 7, 1).minusMonths(3),
                20);
        String asker = Facts.person(Role.EMPLOYEE, BODY, employee);
        String decider = Facts.person(Role.CHIEF, BODY, chief);

        SignInPage.signIn(browser, asker, language);
        assertThat(LeavePages.Mine.open(browser).balance()).isEqualTo("20");
        LocalDate first = today().plusDays(14).with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
        LeavePages.Ask ask = LeavePages.Ask.open(browser).from(first).to(first.plusDays(2));
        assertThat(ask.isRefused()).isFalse();
        assertThat(ask.outcome()).contains("3").contains("20").contains("17");
        Screens.take(browser, "leave-ask-reckoned", language);
        ask.send();
        assertThat(browser.path()).startsWith("/leave/mine");
        assertThat(new LeavePages.Mine(browser).balance()).isEqualTo("17");
        assertThat(new LeavePages.Mine(browser).why()).contains("20");
        Screens.take(browser, "leave-mine-why", language);

        long request = Database.seeOne("select id from mujamma.leave_request where employee_id = ?", employee);
        SignInPage.signIn(browser, decider, language);
        LeavePages.Detail detail = LeavePages.Inbox.open(browser).openRequest(request);
        Screens.take(browser, "leave-detail-to-decide", language);
        detail.approve();
        assertThat(browser.path()).startsWith("/leave/inbox");
        assertThat(Database.<String>seeOne("select status from mujamma.leave_request where id = ?", request))
                .isEqualTo("APPROVED");

        SignInPage.signIn(browser, asker, language);
        assertThat(LeavePages.Mine.open(browser).balance()).isEqualTo("17");
        browser.go("/leave/ask");
        assertThat(LeavePages.Ask.open(browser).from(first).to(first).isRefused())
                .as("the same days again")
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr"})
    void theAddressOfAnotherBodyIsRefusedInTheOwnLanguage(String language) {
        SignInPage.signIn(browser, "employee.cnas", language);
        browser.go("/leave/detail?id=" + Facts.oneOfEverything("CASNOS").request());
        assertThat(browser.sees(By.cssSelector("main .error"))).isTrue();
        assertThat(browser.run("return document.documentElement.lang")).isEqualTo(language);
        Screens.take(browser, "error-404", language);
        browser.go("/personnel/list");
        assertThat(browser.sees(By.cssSelector("main .error"))).isTrue();
        Screens.take(browser, "error-403", language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr"})
    void anEndedSessionLosesNoPlace(String language) {
        SignInPage.signIn(browser, "employee.cnas", language);
        browser.endSession();
        browser.go("/leave/ask");
        assertThat(browser.path()).startsWith("/sign-in");
        assertThat(browser.sees(By.cssSelector(".note"))).isTrue();
        Screens.take(browser, "sign-in-ended", language);
        new SignInPage(browser).enter("employee.cnas", Visitor.PASSWORD);
        assertThat(browser.path()).isEqualTo("/leave/ask");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr"})
    void theLanguageIsSwitchedAtTheTopAndKept(String language) {
        String login = Facts.person(Role.EMPLOYEE, BODY, Facts.employee(BODY, LocalDate.of(2015, 3, 1)));
        SignInPage.signIn(browser, login, language.equals("ar") ? "fr" : "ar");
        browser.go("/leave/mine");
        browser.go((String) browser.run(
                "return document.querySelector('.languages a[lang=" + language + "]').getAttribute('href')"));
        assertThat(browser.path()).startsWith("/leave/mine");
        assertThat(browser.run("return document.documentElement.lang")).isEqualTo(language);
        assertThat(Database.<String>seeOne("select language from mujamma.account where login = ?", login))
                .as("kept by a service that asked who calls")
                .isEqualTo(language);
    }

    private static long employees(String matricule) {
        return Database.seeOne("select count(*) from mujamma.employee where matricule = ?", matricule);
    }

    private static Path staffFile(String matricule) throws IOException {
        String unit = Database.seeOne("select code from mujamma.unit where id = ?", Facts.unit(BODY));
        Path file = House.target().resolve("staff-" + matricule + ".csv");
        Files.write(
                file,
                List.of(
                        "Matricule;Nom en arabe;Prénom en arabe;Nom en français;Prénom en français;Sexe;"
                                + "Date ou année de naissance;Date de recrutement;Régime juridique;Code unité;Intitulé du poste",
                        matricule + ";بوعلام;فاطمة;Boualem;Fatma;F;14/02/1990;01/09/2018;Relations de travail;" + unit
                                + ";Chargée d'études"));
        return file;
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Africa/Algiers"));
    }
}
