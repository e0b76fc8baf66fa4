package dz.mujamma.it.career;

import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.it.browser.Browser;
import dz.mujamma.it.browser.Screens;
import dz.mujamma.it.identity.SignInPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class CareerImportBrowserIT {
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
    @CsvSource({"ar, رُفض بسبب السطر", "fr, Refusée à cause de la ligne"})
    void hrSendsCareersSeesWhatIsWrongAndCommitsTheRest(String language, String reason) throws IOException {
        SignInPage.signIn(browser, "hr.cnas", language);
        browser.go("/career/import");
        Screens.take(browser, "career-import", language);
        CareerFileText text = new CareerFileText("CNAS").career(CareerFileText.person("CNAS"));
        text.career(CareerFileText.person("CNAS")).with(-1, CareerFileText.EFFECT, "31/02/2018");
        Path file = Files.write(directory.resolve("careers-" + language + ".csv"), text.bytes());
        browser.find(By.cssSelector("input[type=file]")).sendKeys(file.toString());
        browser.follow(By.id("form:send"));
        browser.find(By.id("lines"));

        assertThat(browser.find(By.id("counts")).getText().lines().filter(line -> line.matches("\\d+")))
                .containsExactly("4", "0", "4");
        assertThat(browser.find(By.id("lines")).getText())
                .contains("31/02/2018")
                .contains(reason);
        Screens.take(browser, "career-import-result", language);
        assertThat(Screens.overflow(browser, 390)).isZero();

        browser.click(By.id("run:commit"));
        browser.press(By.cssSelector(".ui-confirm-dialog .ui-confirmdialog-yes"));
        assertThat(browser.find(By.id("done")).getText()).contains("4");
        Screens.take(browser, "career-import-done", language);
    }
}
