package dz.mujamma.it.organization;

import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.it.browser.Browser;
import dz.mujamma.it.browser.Screens;
import dz.mujamma.it.harness.Database;
import dz.mujamma.it.harness.Facts;
import dz.mujamma.it.identity.SignInPage;
import dz.mujamma.persistence.tenancy.Role;
import java.time.LocalDate;
import java.time.ZoneId;
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

/** The HR director opens a unit, renames it from a later day, sees the chart of both days, makes posts and counts. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class OrganizationBrowserIT {
    private static final String BODY = "CNAS";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Africa/Algiers"));
    private static final LocalDate AHEAD = TODAY.plusMonths(4);

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
    void aUnitIsOpenedRenamedAndGivenPosts(String language) {
        String code = "B" + System.nanoTime();
        SignInPage.signIn(browser, Facts.person(Role.HR_DIRECTOR, BODY, null), language);
        long unit = openUnit(code, language);
        rename(unit, language);
        seeChart(unit, language);
        takeChartAway(unit, language);
        makePosts(unit, code, language);
        count(unit, language);
    }

    private static long openUnit(String code, String language) {
        browser.go("/organization/units");
        browser.follow(By.cssSelector("a[href$='/organization/new-unit']"));
        browser.type(By.id("form:code"), code);
        browser.type(By.id("form:nameAr"), "مديرية الرقمنة");
        browser.type(By.id("form:nameFr"), "Direction du numérique");
        choose("form:wilaya", "16");
        Screens.take(browser, "organization-new-unit-filled", language);
        browser.press(By.id("form:save"));
        assertThat(browser.path()).startsWith("/organization/unit?id=");
        assertThat(browser.text()).contains(language.equals("ar") ? "مديرية الرقمنة" : "Direction du numérique");
        return Database.<Long>seeOne("select id from mujamma.unit where code = ?", code);
    }

    private static void rename(long unit, String language) {
        browser.follow(By.cssSelector("a[href*='act=RENAME']"));
        day("form:day", AHEAD);
        browser.type(By.id("form:nameAr"), "مديرية الأنظمة والرقمنة");
        browser.type(By.id("form:nameFr"), "Direction des systèmes et du numérique");
        browser.press(By.id("form:save"));
        assertThat(browser.path()).startsWith("/organization/unit?id=" + unit);
        assertThat(browser.all(By.cssSelector("#form\\:story li, #story li"))).hasSize(2);
        Screens.take(browser, "organization-unit-renamed", language);
    }

    private static void seeChart(long unit, String language) {
        String now = language.equals("ar") ? "مديرية الرقمنة" : "Direction du numérique";
        String then = language.equals("ar") ? "مديرية الأنظمة والرقمنة" : "Direction des systèmes et du";
        browser.go("/organization/chart?unit=" + unit);
        assertThat(browser.find(By.cssSelector("svg.chart")).getText()).contains(now);
        browser.go("/organization/chart?unit=" + unit + "&on=" + AHEAD);
        assertThat(browser.find(By.cssSelector("svg.chart")).getText()).contains(then);
        browser.go("/organization/chart");
        int closed = browser.all(By.cssSelector("svg.chart .chart-node")).size();
        WebElement top = browser.find(By.cssSelector("svg.chart .chart-node[data-open='true']"));
        String outwards = language.equals("ar") ? Keys.ARROW_RIGHT.toString() : Keys.ARROW_LEFT.toString();
        browser.guardHttp(() -> top.sendKeys(outwards));
        assertThat(browser.all(By.cssSelector("svg.chart .chart-node")))
                .as("closed by the keyboard")
                .hasSizeLessThan(closed);
        assertThat(browser.run("return document.activeElement.classList.contains('chart-node')"))
                .as("one goes on where one was")
                .isEqualTo(true);
        assertThat(browser.complaints()).isEmpty();
    }

    /** On paper, as a picture and as a sheet: each has the unit under the name of the day. */
    private static void takeChartAway(long unit, String language) {
        String now = language.equals("ar") ? "مديرية الرقمنة" : "Direction du numérique";
        browser.go("/organization/chart?unit=" + unit);
        assertThat(Screens.print(browser, "organization-chart", language)).isNotBlank();
        if (language.equals("fr")) {
            assertThat(Screens.print(browser, "organization-chart", language)).contains("Direction du");
        }
        String svg = fetched("svg");
        assertThat(svg)
                .startsWith("<svg")
                .contains("xmlns=\"http://www.w3.org/2000/svg\"")
                .contains(now.split(" ")[0]);
        assertThat(svg).as("a picture has no way to follow").doesNotContain("<a ");
        String sheet = (String) browser.run(
                "const x = new XMLHttpRequest(); x.open('GET', arguments[0], false); x.overrideMimeType('text/plain; charset=x-user-defined');"
                        + " x.send(); return x.getResponseHeader('Content-Type') + ' ' + x.responseText.substring(0, 2) + ' ' + x.responseText.length",
                address("xlsx"));
        assertThat(sheet).contains("spreadsheetml").contains(" PK ");
    }

    private static String fetched(String form) {
        return (String) browser.run(
                "const x = new XMLHttpRequest(); x.open('GET', arguments[0], false); x.send(); return x.responseText",
                address(form));
    }

    private static String address(String form) {
        return browser.find(By.cssSelector("a[href*='export=" + form + "']")).getDomAttribute("href");
    }

    private static void makePosts(long unit, String code, String language) {
        browser.go("/organization/new-posts?unit=" + unit);
        browser.type(By.id("form:titleAr"), "مهندس رئيسي");
        browser.type(By.id("form:titleFr"), "Ingénieur principal");
        browser.type(By.id("form:number"), code + "-008");
        browser.type(By.id("form:count"), "3");
        day("form:from", TODAY);
        browser.press(By.id("form:save"));
        assertThat(browser.path()).startsWith("/organization/posts?unit=" + unit);
        assertThat(browser.find(By.id("posts")).getText()).contains(code + "-008", code + "-009", code + "-010");
        Screens.take(browser, "organization-posts-made", language);
        assertThat(Screens.overflow(browser, 390)).isZero();
        browser.follow(By.cssSelector("#posts tbody a"));
        Screens.take(browser, "organization-post", language);
    }

    private static void count(long unit, String language) {
        browser.go("/organization/headcount?unit=" + unit);
        assertThat(browser.find(By.id("by-post")).getText())
                .contains(language.equals("ar") ? "مهندس رئيسي" : "Ingénieur principal")
                .contains("3");
        assertThat(browser.sees(By.cssSelector("svg.pyramid"))).isTrue();
        Screens.take(browser, "organization-headcount-of-unit", language);
        assertThat(Screens.overflow(browser, 390)).isZero();
        assertThat(browser.text()).doesNotContain("???");
    }

    private static void day(String id, LocalDate day) {
        browser.run(
                "PrimeFaces.getWidgetById(arguments[0]).setDate(new Date(arguments[1], arguments[2] - 1, arguments[3]))",
                id,
                day.getYear(),
                day.getMonthValue(),
                day.getDayOfMonth());
    }

    private static void choose(String id, String value) {
        browser.run("PrimeFaces.getWidgetById(arguments[0]).selectValue(arguments[1])", id, value);
    }
}
