package dz.mujamma.it.personnel;

import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.it.browser.Browser;
import dz.mujamma.it.browser.Screens;
import dz.mujamma.it.harness.Database;
import dz.mujamma.it.harness.Facts;
import dz.mujamma.it.harness.House;
import dz.mujamma.it.identity.SignInPage;
import dz.mujamma.persistence.tenancy.Role;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import javax.imageio.ImageIO;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/** From a new person to a corrected file: HR enters, the employee proposes on a phone with a proof, HR accepts. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class EmployeeFileBrowserIT {
    private static final String BODY = "CNAS";

    private static Browser browser;
    private static FilePages page;

    @BeforeAll
    static void open() {
        browser = Browser.open("ar");
        page = new FilePages(browser);
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr"})
    void aPersonIsEnteredTheFamilyAddedAndACorrectionTakesItsWay(String language) throws IOException {
        String hr = Facts.person(Role.HR_OFFICER, BODY, null);
        String matricule = "FILE" + System.nanoTime() % 1_000_000_000;
        long unit = Facts.unit(BODY);
        boolean arabic = language.equals("ar");
        String family = arabic ? "Zemmouri" : "Ouyahia";

        SignInPage.signIn(browser, hr, language);
        browser.go("/personnel/new");
        page.fill(Map.of("last_name_fr", family, "nin", "12345", "matricule", matricule));
        page.press("enter");
        assertThat(page.message("last_name_ar")).as("needed and empty").contains(" *");
        assertThat(page.message("nin")).contains("18");
        assertThat(browser.find(By.id("form:last_name_fr")).getAttribute("value"))
                .as("what was typed stays")
                .isEqualTo(family);
        Screens.take(browser, "personnel-new-refused", language);
        page.fill(Map.of(
                        "last_name_ar", arabic ? "زموري" : "أويحيى",
                        "first_name_ar", arabic ? "سليمة" : "نادية",
                        "first_name_fr", arabic ? "Salima" : "Nadia",
                        "nin", "",
                        "post_title", "Agent"))
                .choose("sex", "F")
                .choose("unit", String.valueOf(unit))
                .choose("regime", "LABOUR_90_11")
                .pick("birth_date", LocalDate.of(1990, 5, 6))
                .pick("hire_date", LocalDate.of(2018, 9, 2));
        page.press("enter");
        assertThat(browser.path()).startsWith("/personnel/detail");
        long employee = Database.seeOne("select id from mujamma.employee where matricule = ?", matricule);

        browser.go("/personnel/part?part=CHILD&employee=" + employee);
        page.fill(Map.of("first_name_ar", "يوسف", "first_name_fr", "Youcef"))
                .choose("sex", "M")
                .pick("birth_date", LocalDate.of(1989, 1, 1));
        page.press("save");
        assertThat(page.message("birth_date")).as("born before the parent").contains("1990");
        page.pick("birth_date", LocalDate.of(2019, 3, 4));
        page.press("save");
        assertThat(browser.path()).startsWith("/personnel/detail");
        assertThat(page.part("CHILD")).contains(arabic ? "يوسف" : "Youcef");
        assertThat(page.part("history")).contains("Youcef");
        Screens.take(browser, "personnel-detail-filled", language);

        String person = Facts.person(Role.EMPLOYEE, BODY, employee);
        SignInPage.signIn(browser, person, language);
        Screens.narrow(browser);
        browser.go("/personnel/mine");
        assertThat(page.part("CONTACT")).doesNotContain("0550123456");
        browser.go("/personnel/propose?part=CONTACT");
        page.fill(Map.of("phone", "0550 12 34 56", "address", "12 rue Didouche Mourad", "note", "Nouveau domicile"))
                .attach(picture());
        browser.follow(By.id("form:send"));
        assertThat(browser.path()).startsWith("/personnel/correction");
        assertThat(browser.text()).contains("0550123456").contains("PNG");
        Screens.take(browser, "personnel-correction-employee", language);
        Screens.wide(browser);
        browser.go("/personnel/mine");
        Screens.take(browser, "personnel-mine-waiting", language);

        SignInPage.signIn(browser, hr, language);
        browser.go("/personnel/corrections?q=" + matricule);
        Screens.take(browser, "personnel-corrections-one", language);
        browser.follow(By.cssSelector("tbody a[href*='correction?id=']"));
        assertThat(browser.text()).contains("12 rue Didouche Mourad").contains("PNG");
        Screens.take(browser, "personnel-correction-hr", language);
        browser.confirm(By.id("form:accept"));
        assertThat(browser.path()).startsWith("/personnel/corrections");
        browser.go("/personnel/detail?id=" + employee);
        assertThat(page.part("CONTACT")).contains("0550123456");
        Screens.take(browser, "personnel-detail-corrected", language);

        SignInPage.signIn(browser, person, language);
        browser.go("/personnel/mine");
        assertThat(page.part("CONTACT")).contains("0550123456");
        browser.go("/notification/list");
        assertThat(browser.text()).contains(arabic ? "قُبل التصحيح" : "est acceptée");
        assertThat(browser.complaints()).isEmpty();
    }

    private static Path picture() throws IOException {
        Path file = House.target().resolve("proof-" + System.nanoTime() + ".png");
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        return file;
    }
}
