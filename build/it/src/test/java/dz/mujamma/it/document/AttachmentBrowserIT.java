package dz.mujamma.it.document;

import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.it.browser.Browser;
import dz.mujamma.it.browser.Screens;
import dz.mujamma.it.harness.Database;
import dz.mujamma.it.harness.Facts;
import dz.mujamma.it.harness.Visitor;
import dz.mujamma.it.identity.SignInPage;
import dz.mujamma.persistence.tenancy.Role;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;

/** A paper is attached, a harmful one is refused in words, the health part is opened, and the employee sees who did. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class AttachmentBrowserIT {
    private static final By MESSAGES = By.id("messages");

    private static Browser browser;

    @TempDir
    private static Path directory;

    @BeforeAll
    static void open() {
        browser = Browser.open("ar");
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @ParameterizedTest
    @CsvSource({"ar, يحتوي ملف PDF على برنامج", "fr, Ce PDF contient un programme"})
    void aPaperIsAttachedAHarmfulOneRefusedAndEveryReadingSeen(String language, String refusal) throws Exception {
        long employee = Facts.employee("CNAS", LocalDate.of(2015, 3, 1));
        String doctor = Facts.person(Role.HR_OFFICER, "CNAS", null);
        Database.lay(
                "update mujamma.account_grant set rights = '{HEALTH}' where account_id = (select id from mujamma.account where login = ?)",
                doctor);
        SignInPage.signIn(browser, doctor, language);
        browser.go("/document/attachments?subject=employee&id=" + employee);
        attach("evil.pdf", "/OpenAction<</S/JavaScript/JS(app.alert(1))>>");
        assertThat(browser.text()).contains(refusal);
        Screens.take(browser, "attachment-refused", language);

        attach("diploma.pdf", "");
        assertThat(browser.all(By.cssSelector("#papers ul.rows li"))).hasSize(1);
        assertThat(browser.text()).contains("diploma");
        assertThat(browser.sees(MESSAGES)).isTrue();
        Screens.take(browser, "attachments", language);
        assertThat(Screens.overflow(browser, 390)).isZero();
        handsOutAFileThatIsNotRun(doctor);

        browser.go("/personnel/detail?id=" + employee);
        assertThat(browser.text()).contains("diploma");
        Screens.take(browser, "personnel-detail-papers", language);
        browser.follow(By.id("health"));
        browser.click(By.cssSelector("label[for='form:handicap'], #form\\:handicap .ui-chkbox-box"));
        browser.type(By.id("form:rate"), "40");
        Screens.take(browser, "health", language);
        assertThat(Screens.overflow(browser, 390)).isZero();
        browser.press(By.id("form:keep"));

        browser.go("/document/attachments?subject=employee&id=" + employee);
        browser.confirm(By.cssSelector("#papers ul.rows li a.danger"));
        assertThat(browser.all(By.cssSelector("#papers ul.rows li"))).isEmpty();

        SignInPage.signIn(browser, Facts.person(Role.EMPLOYEE, "CNAS", employee), language);
        browser.go("/personnel/readings");
        assertThat(browser.all(By.cssSelector("#readings tbody tr"))).hasSize(1);
        Screens.take(browser, "readings", language);
        assertThat(Screens.overflow(browser, 390)).isZero();
        assertThat(browser.complaints()).isEmpty();
    }

    private static void attach(String name, String catalogue) throws Exception {
        byte[] pdf = ("%PDF-1.7\n1 0 obj\n<</Type/Catalog" + catalogue + ">>\nendobj\ntrailer<<>>\nstartxref\n9\n%%EOF")
                .getBytes(StandardCharsets.ISO_8859_1);
        browser.run("PrimeFaces.getWidgetById('form:kind').selectValue('DIPLOMA')");
        browser.find(By.cssSelector("input[type=file]"))
                .sendKeys(Files.write(directory.resolve(name), pdf).toString());
        browser.follow(By.id("form:add"));
    }

    private static void handsOutAFileThatIsNotRun(String login) throws Exception {
        String address = browser.find(By.cssSelector("#papers a[href*='/document/attachment?id=']"))
                .getDomAttribute("href");
        HttpResponse<String> answer = Visitor.signedIn(login).get(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("sandbox");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment")
                .endsWith("diploma.pdf");
        assertThat(answer.body()).startsWith("%PDF-");
        String other = Facts.person(Role.HR_OFFICER, "CASNOS", null);
        assertThat(Visitor.signedIn(other).get(address).statusCode()).isEqualTo(404);
        assertThat(Visitor.signedIn(Facts.person(Role.MINISTRY, null, null))
                        .get(address)
                        .statusCode())
                .isEqualTo(403);
    }
}
