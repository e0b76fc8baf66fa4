package dz.mujamma.it.personnel;

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
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

@RunAsClient
@ExtendWith(ArquillianExtension.class)
class PersonnelImportBrowserIT {
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
    @CsvSource({"ar, BA, هذا اليوم لا وجود له في التقويم", "fr, BF, Ce jour n'existe pas dans le calendrier"})
    void hrSendsAFileSeesWhatIsWrongAndCommitsTheRest(String language, String prefix, String reason)
            throws IOException {
        SignInPage.signIn(browser, "hr.cnas", language);
        StaffImportPage page = StaffImportPage.open(browser);
        Screens.take(browser, "personnel-import", language);
        StaffFileText text = new StaffFileText(prefix).people(3).with(2, StaffFileText.BIRTH, "31/02/1990");
        page.send(Files.write(directory.resolve(prefix + ".csv"), text.bytes()));

        assertThat(page.counts().lines().filter(line -> line.matches("\\d+"))).containsExactly("2", "0", "0", "1");
        assertThat(page.lines())
                .contains(text.matricule(2))
                .contains("31/02/1990")
                .contains(reason);
        Screens.take(browser, "personnel-import-result", language);

        page.commit();
        browser.go("/personnel/list?q=" + prefix + "0");
        assertThat(browser.text())
                .contains(text.matricule(1), text.matricule(3))
                .doesNotContain(text.matricule(2));
        Screens.take(browser, "personnel-list", language);
        browser.follow(By.cssSelector("#staff tbody a"));
        assertThat(browser.text()).contains(text.matricule(1));
        Screens.take(browser, "personnel-detail", language);
        assertThat(Screens.overflow(browser, 390)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr"})
    void theUnitsThatAFileNamesAreListed(String language) {
        SignInPage.signIn(browser, "hr.cnas", language);
        browser.go("/organization/units");

        assertThat(browser.find(By.id("units")).getText()).contains("DG");
        Screens.take(browser, "organization-units", language);
        assertThat(Screens.overflow(browser, 390)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr"})
    void sendingNothingIsToldAndNothingHappens(String language) {
        SignInPage.signIn(browser, "hr.cnas", language);
        StaffImportPage.open(browser).sendNothing();

        assertThat(browser.sees(By.cssSelector("#messages .ui-messages-error"))).isTrue();
    }
}
