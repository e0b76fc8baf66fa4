package dz.mujamma.it.document;

import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.it.browser.Browser;
import dz.mujamma.it.browser.Screens;
import dz.mujamma.it.harness.Database;
import dz.mujamma.it.harness.Facts;
import dz.mujamma.it.harness.Visitor;
import dz.mujamma.it.identity.SignInPage;
import dz.mujamma.persistence.document.PaperPart;
import dz.mujamma.persistence.tenancy.Role;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/** The head of human resources words a paper anew; officers print by the thousand what was worded. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class TemplateBrowserIT {
    /** A body in which no other test looks at words. */
    private static final String BODY = "CNR";

    private static final LocalDate HIRED = LocalDate.of(2015, 3, 1);

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
    void aPaperIsWordedAnewAndTheOldOneStaysAsItWas(String language) throws Exception {
        long employee = Facts.employee(BODY, HIRED);
        String self = Facts.person(Role.EMPLOYEE, BODY, employee);
        SignInPage.signIn(browser, self, language);
        browser.go("/career/papers");
        String before = new PrintedPaper(browser.fileOf(By.id("print:work-fr"))).text();
        long old = newest(employee);

        SignInPage.signIn(browser, Facts.person(Role.HR_DIRECTOR, BODY, null), language);
        browser.go("/document/templates");
        Screens.take(browser, "document-templates", language);
        browser.follow(By.cssSelector("#templates a[href$='kind=WORK_CERTIFICATE']"));
        String title = "Attestation pour le dossier " + employee;
        browser.type(field(PaperPart.TITLE, "fr"), title + " {{employee.salary}}");
        browser.follow(By.id("form:check"));
        assertThat(browser.text()).contains("employee.salary").doesNotContain("???");
        assertThat(typed(PaperPart.TITLE)).as("nothing is lost").isEqualTo(title + " {{employee.salary}}");
        Screens.take(browser, "document-template-fault", language);
        browser.follow(By.id("form:preview-fr"));
        assertThat(browser.text()).contains("employee.salary");
        publish();
        assertThat(browser.text()).contains("employee.salary");
        assertThat(typed(PaperPart.TITLE)).isEqualTo(title + " {{employee.salary}}");

        browser.type(field(PaperPart.TITLE, "fr"), title + " {{employee.matricule}}");
        browser.follow(By.id("form:check"));
        PrintedPaper preview =
                new PrintedPaper(browser.fileOf(By.id("form:preview-fr"))).keep("paper-preview-" + language);
        assertThat(preview.text()).contains(title, "A-01234", "Benali Samir");
        assertThat(preview.scanned()).endsWith("/verify/0000-0000-0000-0000-0000-0000-0000");
        publish();
        assertThat(browser.path()).startsWith("/document/templates");
        Screens.take(browser, "document-templates-own", language);
        browser.follow(By.cssSelector("#templates a[href$='kind=WORK_CERTIFICATE']"));
        assertThat(browser.all(By.cssSelector(".cards ul.rows a[href*='&no=']")))
                .isNotEmpty();
        Screens.take(browser, "document-template-versions", language);
        assertThat(Screens.overflow(browser, 390)).isZero();

        SignInPage.signIn(browser, self, language);
        browser.go("/career/papers");
        String after = new PrintedPaper(browser.fileOf(By.id("print:work-fr"))).text();
        assertThat(after).contains(title + " " + matricule(employee));
        assertThat(newest(employee)).isNotEqualTo(old);
        assertThat(new PrintedPaper(browser.file("/paper?id=" + old + "&language=fr")).text())
                .isEqualTo(before);

        String officer = Facts.person(Role.HR_OFFICER, BODY, null);
        for (String page : List.of("/document/templates", "/document/template?kind=WORK_CERTIFICATE")) {
            assertThat(Visitor.signedIn(officer).get(page).statusCode())
                    .as(page)
                    .isEqualTo(403);
        }
        SignInPage.signIn(browser, officer, language);
        browser.go("/document/print");
        assertThat(browser.all(By.cssSelector("a[href$='/document/templates']")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr"})
    void thePapersOfAUnitAreMadeByAJobIntoOneArchive(String language) throws IOException {
        long unit = Facts.unit(BODY);
        List<String> matricules = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            long employee = Facts.employee(BODY, HIRED);
            Database.lay("update mujamma.employee set unit_id = ? where id = ?", unit, employee);
            matricules.add(matricule(employee).replaceAll("[^A-Za-z0-9-]", "_"));
        }
        SignInPage.signIn(browser, Facts.person(Role.HR_OFFICER, BODY, null), language);
        browser.go("/document/print");
        browser.click(By.id("form:source"));
        browser.press(By.cssSelector("#form\\:source_panel li:last-child"));
        choose("group", String.valueOf(unit));
        browser.click(By.cssSelector("#form\\:french .ui-chkbox-box"));
        Screens.take(browser, "document-print", language);
        browser.press(By.id("form:rehearse"));
        browser.awaitFor(By.id("run:commit"));
        assertThat(Database.<Long>seeOne(
                        "select count(*) from mujamma.paper p join mujamma.employee e on e.id = p.employee_id "
                                + "where e.unit_id = ?",
                        unit))
                .as("a rehearsal prints nothing")
                .isZero();
        browser.confirm(By.id("run:commit"));
        browser.awaitFor(By.cssSelector("#run a.button-quiet[href$='/document/print']"));
        Screens.take(browser, "document-print-run", language);
        browser.go("/document/print");
        Screens.take(browser, "document-print-archives", language);
        assertThat(Screens.overflow(browser, 390)).isZero();
        String link = browser.find(By.cssSelector("a[href*='/archive?id=']")).getDomAttribute("href");
        List<String> files = Archived.files(browser.file(link));
        assertThat(files).hasSize(2 * matricules.size()).doesNotHaveDuplicates();
        assertThat(matricules).allSatisfy(matricule -> assertThat(files)
                .filteredOn(file -> file.startsWith(matricule + "-ATT-"))
                .hasSize(2));
    }

    private static void publish() {
        browser.click(By.id("form:publish"));
        browser.follow(By.cssSelector(".ui-confirm-dialog .ui-confirmdialog-yes"));
    }

    private static By field(PaperPart part, String language) {
        return By.cssSelector(
                "#form fieldset:nth-of-type(" + (part.ordinal() + 1) + ") .twin[lang=" + language + "] textarea");
    }

    private static String typed(PaperPart part) {
        return browser.find(field(part, "fr")).getDomProperty("value");
    }

    private static void choose(String field, String value) {
        browser.run("PrimeFaces.getWidgetById(arguments[0]).selectValue(arguments[1]);", "form:" + field, value);
    }

    private static long newest(long employee) {
        return Database.seeOne("select max(id) from mujamma.paper where employee_id = ?", employee);
    }

    private static String matricule(long employee) {
        return Database.seeOne("select matricule from mujamma.employee where id = ?", employee);
    }
}
