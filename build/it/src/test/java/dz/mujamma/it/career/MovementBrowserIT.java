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

/**
 * Between two bodies in the browser: offered, consented on a phone, accepted, signed, taken back; refused; and there and back. Each story in
 * one language: the way there and back stands in both in {@link CareerStoryBrowserIT}.
 */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class MovementBrowserIT {
    private static final String HOME = "CNAS";
    private static final String HOST = "CASNOS";
    private static final LocalDate TODAY = LocalDate.now();

    private static Browser browser;

    private String language;
    private long employee;
    private String self;
    private String homeOfficer;
    private String hostOfficer;
    private String homeDirector;
    private String hostDirector;

    @BeforeAll
    static void open() {
        browser = Browser.open("ar");
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @ParameterizedTest
    @ValueSource(strings = "ar")
    void somebodyIsOfferedConsentsAndIsSignedForAndBothTakeItBack(String language) {
        people(language);
        as(homeOfficer, "/career/new-movement?employee=" + employee);
        Screens.take(browser, "movement-new", language);
        long movement = offer(TODAY.plusDays(40));
        as(hostOfficer, "/career/movements");
        Screens.take(browser, "movement-list", language);
        browser.go("/career/movement?id=" + movement);
        assertThat(browser.text()).doesNotContain(name());
        Screens.take(browser, "movement-offered", language);
        accept(movement);
        assertThat(browser.text()).contains(name());
        Screens.take(browser, "movement-accepted", language);
        sign(hostDirector, movement);
        sign(homeDirector, movement);
        await(movement, "to_reference is not null");
        browser.go("/career/movement?id=" + movement);
        Screens.take(browser, "movement-signed-home", language);
        assertThat(browser.text()).doesNotContain("???");

        browser.type(By.id("steps:reason"), "ar".equals(language) ? "لم تعد الحاجة قائمة" : "Le besoin a disparu");
        browser.press(By.id("steps:undo"));
        assertThat(browser.sees(By.id("steps:agreeUndo"))).isFalse();
        as(hostDirector, "/career/movement?id=" + movement);
        assertThat(browser.sees(By.id("undoing"))).as(browser.text()).isTrue();
        Screens.take(browser, "movement-undo-asked", language);
        browser.confirm(By.id("steps:agreeUndo"));
        await(movement, "stage = 'WITHDRAWN'");
        for (String reader : new String[] {hostOfficer, homeOfficer}) {
            as(reader, "/career/movement?id=" + movement);
            assertThat(browser.sees(By.id("steps"))).isFalse();
            assertThat(browser.text()).doesNotContain("???");
        }
        Screens.take(browser, "movement-undone", language);
    }

    @ParameterizedTest
    @ValueSource(strings = "fr")
    void somebodyIsRefusedThenSecondedRenewedAndComesBack(String language) {
        people(language);
        as(homeOfficer, "/career/new-movement?employee=" + employee);
        long refused = offer(TODAY.minusDays(40));
        as(hostOfficer, "/career/movement?id=" + refused);
        String reason = "ar".equals(language) ? "لا منصب شاغر" : "Aucun poste vacant";
        browser.type(By.id("steps:reason"), reason);
        browser.press(By.id("steps:refuse"));
        as(homeOfficer, "/career/movement?id=" + refused);
        assertThat(browser.text()).contains(reason);
        Screens.take(browser, "movement-refused", language);

        browser.go("/career/new-movement?employee=" + employee);
        long movement = offer(TODAY.minusDays(40));
        as(hostOfficer, "/career/movement?id=" + movement);
        accept(movement);
        sign(homeDirector, movement);
        sign(hostDirector, movement);
        await(movement, "stage = 'DONE'");
        browser.go("/career/movement?id=" + movement);
        Screens.take(browser, "movement-done-host", language);

        as(homeOfficer, "/career/new-movement?employee=" + employee);
        browser.guardAjax(
                () -> browser.find(By.cssSelector("label[for='form:kind:1']")).click());
        Screens.take(browser, "movement-renewal", language);
        browser.go("/career/new-movement?employee=" + employee);
        pick("form:effect", TODAY);
        browser.type(By.id("form:motive"), "ar".equals(language) ? "نهاية المهمة" : "Fin de la mission");
        Screens.take(browser, "movement-return", language);
        browser.press(By.id("form:send"));
        long back = latest();
        browser.confirm(By.id("steps:offer"));
        as(hostOfficer, "/career/movement?id=" + back);
        browser.confirm(By.id("steps:accept"));
        sign(hostDirector, back);
        sign(homeDirector, back);
        await(back, "stage = 'DONE'");
        browser.go("/career/movement?id=" + back);
        Screens.take(browser, "movement-returned", language);
        assertThat(browser.text()).doesNotContain("???");
        assertThat(Database.<String>seeOne(
                        "select position_id from mujamma.career_period where employee_id = ? and known_to is null "
                                + "order by valid_from desc limit 1",
                        employee))
                .isEqualTo("ACTIVE");
    }

    private void people(String spoken) {
        language = spoken;
        employee = Facts.employee(HOME, LocalDate.of(2015, 3, 1));
        Database.lay(
                "update mujamma.employee set nin = ? where id = ?",
                "%018d".formatted(500_000_000L + employee),
                employee);
        Facts.act(HOME, employee);
        self = Facts.person(Role.EMPLOYEE, HOME, employee);
        homeOfficer = Facts.person(Role.HR_OFFICER, HOME, null);
        hostOfficer = Facts.person(Role.HR_OFFICER, HOST, null);
        MovementCase.paper(employee, "DIPLOMA", "FREE");
        MovementCase.paper(employee, "BIRTH_ACT", "FREE");
        homeDirector = director(HOME);
        hostDirector = director(HOST);
    }

    private static String director(String body) {
        long signatory = Facts.employee(body, LocalDate.of(2010, 1, 1));
        Facts.signingRight(body, signatory);
        return Facts.person(Role.HR_DIRECTOR, body, signatory);
    }

    /** From the open form on: asked, consented on a phone, and sent. */
    private long offer(LocalDate day) {
        browser.awaitFor(By.cssSelector("[id='form:other'] .ui-selectonemenu-trigger"));
        select("form:other", HOST);
        pick("form:effect", day);
        pick("form:ends", day.plusYears(1));
        browser.type(By.id("form:motive"), "ar".equals(language) ? "حاجة المصلحة" : "Besoin du service");
        browser.press(By.id("form:send"));
        assertThat(browser.path()).as(browser.text()).contains("/career/movement?id=");
        long movement = latest();

        SignInPage.signIn(browser, self, language);
        Screens.narrow(browser);
        browser.go("/career/my-movements");
        Screens.take(browser, "movement-consent", language);
        Screens.narrow(browser);
        browser.confirm(By.cssSelector("button.consent"));
        Screens.wide(browser);
        as(homeOfficer, "/career/movement?id=" + movement);
        browser.confirm(By.id("steps:offer"));
        assertThat(stage(movement)).as(browser.text()).isEqualTo("OFFERED");
        return movement;
    }

    private void accept(long movement) {
        browser.confirm(By.id("steps:accept"));
        browser.go("/career/movement?id=" + movement);
        select("place:unit", Facts.unit(HOST));
        select("place:grade", Database.<Long>seeOne("select min(id) from mujamma.grade where body_id = ?", HOST));
        browser.type(By.id("place:matricule"), "BR-" + movement);
        browser.press(By.id("place:keep"));
        browser.go("/career/movement?id=" + movement);
    }

    private void sign(String director, long movement) {
        as(director, "/career/movement?id=" + movement);
        browser.confirm(By.id("steps:sign"));
    }

    private void as(String login, String page) {
        SignInPage.signIn(browser, login, language);
        browser.go(page);
    }

    private String name() {
        String which = "ar".equals(language) ? "last_name_ar" : "last_name_fr";
        return Database.seeOne("select " + which + " from mujamma.employee where id = ?", employee);
    }

    private long latest() {
        return Database.seeOne(
                "select max(id) from mujamma.movement where ? in (from_employee_id, to_employee_id)", employee);
    }

    private static String stage(long movement) {
        return Database.seeOne("select stage from mujamma.movement where id = ?", movement);
    }

    /** The acts are made in transactions of their own, after the answer to the browser. */
    private static void await(long movement, String what) {
        long end = System.nanoTime() + 30_000_000_000L;
        while (Database.<Long>seeOne("select count(*) from mujamma.movement where id = ? and " + what, movement) == 0) {
            assertThat(System.nanoTime())
                    .as(() -> what + " "
                            + Database.see(
                                    "select kind, note from mujamma.movement_event where movement_id = ?", movement))
                    .isLessThan(end);
            browser.run("return 1");
        }
    }

    private static void pick(String field, LocalDate day) {
        browser.run(
                "PrimeFaces.getWidgetById(arguments[0]).setDate(new Date(arguments[1], arguments[2] - 1, arguments[3]));",
                field,
                day.getYear(),
                day.getMonthValue(),
                day.getDayOfMonth());
    }

    private static void select(String field, Object value) {
        browser.run("PrimeFaces.getWidgetById(arguments[0]).selectValue(arguments[1]);", field, String.valueOf(value));
    }
}
