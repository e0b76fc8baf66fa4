package dz.mujamma.it.web;

import dz.mujamma.it.browser.Browser;
import dz.mujamma.it.browser.Screens;
import dz.mujamma.it.harness.Database;
import dz.mujamma.it.harness.Facts;
import dz.mujamma.it.identity.SignInPage;
import dz.mujamma.persistence.tenancy.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/** Every page in both scripts, wide and narrow: it opens, breaks no policy, needs no scrolling sideways, and has its picture taken. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class EveryPageBrowserIT {
    private static final Map<String, Role> ACCOUNTS = new TreeMap<>(Map.of(
            "employee.cnas", Role.EMPLOYEE,
            "chief.cnas", Role.CHIEF,
            "hr.cnas", Role.HR_OFFICER,
            "admin", Role.ADMINISTRATOR,
            "complex.setif", Role.COMPLEX_MANAGER,
            "ministry", Role.MINISTRY));
    private static final Set<String> ONCE_PER_HAT = Set.of("/");

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
    void everyPageIsFitToBeSeen(String language) {
        SoftAssertions soft = new SoftAssertions();
        ACCOUNTS.forEach((login, role) -> {
            List<String> pages = pagesOf(role);
            SignInPage.signIn(browser, login, language);
            pages.forEach(page -> look(soft, page, role, language));
        });
        soft.assertAll();
    }

    /** Each page under the first hat that may open it; the home under every hat. */
    private static List<String> pagesOf(Role role) {
        return Pages.all().stream()
                .filter(page -> !page.equals("/sign-in") && Pages.mayOpen(page).contains(role))
                .filter(page -> ONCE_PER_HAT.contains(page)
                        || ACCOUNTS.values().stream()
                                        .filter(Pages.mayOpen(page)::contains)
                                        .min(Role::compareTo)
                                        .orElseThrow()
                                == role
                        || page.equals("/leave/detail"))
                .toList();
    }

    private static void look(SoftAssertions soft, String page, Role role, String language) {
        String sample = sample(page);
        if (sample == null) {
            return;
        }
        browser.go(page + sample);
        String what = page + " as " + role + " in " + language;
        soft.assertThat(browser.sees(By.cssSelector("main .error")))
                .as(what + " is an error page")
                .isFalse();
        soft.assertThat(browser.run("return document.documentElement.lang"))
                .as(what)
                .isEqualTo(language);
        soft.assertThat(browser.complaints()).as(what + " complains").isEmpty();
        soft.assertThat(Screens.overflow(browser, 390))
                .as(what + " is wider than a phone")
                .isZero();
        soft.assertThat(browser.text()).as(what + " lacks a text").doesNotContain("???");
        Screens.take(browser, name(page, role), language);
    }

    private static String name(String page, Role role) {
        return page.equals("/")
                ? "home-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-')
                : page.substring(1).replace('/', '-')
                        + (page.equals("/leave/detail")
                                ? "-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-')
                                : "");
    }

    /** What has to stand behind the address; null for a page that another test reaches on its way. */
    private static String sample(String page) {
        return switch (page) {
            case "/leave/detail" ->
                "?id="
                        + first("select min(r.id) from mujamma.leave_request r "
                                + "join mujamma.account_grant g on g.employee_id = r.employee_id and g.in_body = r.body_id "
                                + "join mujamma.account a on a.id = g.account_id where a.login = 'employee.cnas'");
            case "/career/act" ->
                "?id="
                        + first("select min(a.id) from mujamma.act a join mujamma.account_grant g "
                                + "on g.employee_id = a.employee_id and g.in_body = a.body_id "
                                + "join mujamma.account c on c.id = g.account_id where c.login = 'employee.cnas'");
            case "/job/detail" -> "?id=" + People.ours().run();
            case "/organization/unit", "/organization/change-unit", "/organization/chief" ->
                "?id=" + People.ours().unit();
            case "/organization/post", "/organization/change-post" ->
                "?id=" + People.ours().post();
            case "/document/template" -> "?kind=STEP";
            case "/personnel/detail", "/leave/balance", "/career/timeline", "/career/certificates" ->
                "?id=" + People.ours().employee();
            case "/career/movement" ->
                "?id=" + Facts.movement("CNAS", "CASNOS", Facts.employee("CNAS", LocalDate.of(2015, 3, 1)));
            case "/career/resignation" ->
                "?id=" + first("select min(id) from mujamma.resignation where body_id = 'CNAS'");
            case "/career/abandonment" ->
                "?id=" + first("select min(id) from mujamma.abandonment where body_id = 'CNAS'");
            case "/career/new-movement", "/career/new-resignation", "/career/new-abandonment" ->
                "?employee=" + People.ours().employee();
            case "/personnel/part" -> "?part=CHILD&employee=" + People.ours().employee();
            case "/career/rule" -> "?sort=ACT&subject=AVAILABILITY_PERSONAL&regime=LABOUR_90_11";
            case "/personnel/propose" -> "?part=CONTACT";
            case "/personnel/correction" -> null;
            case "/identity/account" -> "?id=" + first("select id from mujamma.account where login = 'employee.cnas'");
            case "/personnel/import-result", "/career/import-result", "/personnel/health" -> null;
            case "/career/discipline", "/career/discipline-case", "/career/new-discipline" -> null;
            case "/document/attachments" ->
                "?subject=employee&id="
                        + first(
                                "select g.employee_id from mujamma.account_grant g join mujamma.account a on a.id = g.account_id "
                                        + "where a.login = 'employee.cnas' and g.role = 'EMPLOYEE'");
            default -> "";
        };
    }

    private static Object first(String sql) {
        return Database.seeOne(sql);
    }
}
