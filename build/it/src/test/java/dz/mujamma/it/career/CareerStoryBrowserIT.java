package dz.mujamma.it.career;

import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.it.browser.Browser;
import dz.mujamma.it.browser.Screens;
import dz.mujamma.it.career.CareerPages.Act;
import dz.mujamma.it.career.CareerPages.Draft;
import dz.mujamma.it.career.CareerPages.Timeline;
import dz.mujamma.it.career.CareerPages.Verify;
import dz.mujamma.it.harness.Database;
import dz.mujamma.it.harness.Facts;
import dz.mujamma.it.identity.SignInPage;
import dz.mujamma.it.personnel.FilePages;
import dz.mujamma.persistence.career.Position;
import dz.mujamma.persistence.tenancy.Role;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/**
 * The whole of what human resources came for: somebody is hired, installed, confirmed by a wrong act that is corrected, seconded
 * to another fund and back, and promoted from a day to come; each paper is read and verified, each day's state can be asked.
 */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class CareerStoryBrowserIT {
    private static final String HOME = CareerPeople.BODY;
    private static final String HOST = CareerPeople.OTHER_BODY;
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Africa/Algiers"));
    private static final LocalDate HIRED = TODAY.minusYears(8);
    private static final LocalDate INSTALLED = HIRED.plusDays(6);
    private static final LocalDate CONFIRMED = INSTALLED.plusYears(1);
    private static final LocalDate CONFIRMED_WRONGLY = CONFIRMED.plusDays(40);
    private static final LocalDate SECONDED = TODAY.minusMonths(10);
    private static final LocalDate BACK = TODAY.minusDays(20);
    private static final LocalDate PROMOTED = TODAY.plusDays(40);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}(?:-[0-9A-Z]{4}){6}");

    private static Browser browser;

    private String language;
    private String officer;
    private String director;
    private long employee;

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
    void aCareerIsLivedFromHiringToTheReturn(String spoken) {
        language = spoken;
        officer = Facts.person(Role.HR_OFFICER, HOME, null);
        director = signatory(HOME);
        String matricule = "HIST" + System.nanoTime() % 1_000_000_000;

        employee = hire(matricule, CareerPeople.unit());
        String self = Facts.person(Role.EMPLOYEE, HOME, employee);
        Act recruitment = installed();
        Act wrong = act("CONFIRMATION", draft -> draft.pick("effect", CONFIRMED_WRONGLY)
                .type("commission", "12/2026")
                .pick("commissionOn", CONFIRMED.minusDays(10)));
        Act right = corrected(wrong);

        long there = secondedToAnotherFund(self);
        comesBack();
        Act promotion = act("PROMOTION", draft -> draft.pick("effect", PROMOTED)
                .choose("grade", CareerPages.grade(HOME, "ADM-PRIN"))
                .type("step", "0")
                .type("commission", "3/2026")
                .pick("commissionOn", TODAY.minusDays(3)));

        everyDayCanBeAsked(there);
        assertThat(signed(employee))
                .contains(recruitment.id(), wrong.id(), right.id(), promotion.id())
                .hasSize(7);
        everyPaperIsRightAndVerified(officer, employee, Map.of(wrong.id(), "REPLACED", promotion.id(), "NOT_YET"));
        assertThat(signed(there)).hasSize(2);
        everyPaperIsRightAndVerified(Facts.person(Role.HR_OFFICER, HOST, null), there, Map.of());
        Screens.take(browser, "story-verified", language);
        theEmployeeSeesTheOwn(self, recruitment);
        assertThat(browser.complaints()).isEmpty();
    }

    /** From the list of staff on; the file leads to the decision of recruitment. */
    private long hire(String matricule, long unit) {
        boolean arabic = language.equals("ar");
        SignInPage.signIn(browser, officer, language);
        browser.go("/personnel/list");
        browser.follow(By.cssSelector("a[href$='/personnel/new']"));
        new FilePages(browser)
                .fill(Map.of(
                        "last_name_ar", arabic ? "بن عودة" : "قادري",
                        "first_name_ar", arabic ? "أمينة" : "لطفي",
                        "last_name_fr", arabic ? "Benaouda" : "Kadri",
                        "first_name_fr", arabic ? "Amina" : "Lotfi",
                        "matricule", matricule,
                        "nin", "%018d".formatted(System.nanoTime() % 1_000_000_000_000L),
                        "post_title", "متصرف"))
                .choose("sex", arabic ? "F" : "M")
                .choose("unit", String.valueOf(unit))
                .choose("regime", "CIVIL_SERVICE")
                .pick("birth_date", LocalDate.of(1994, 2, 17))
                .pick("hire_date", HIRED)
                .press("enter");
        assertThat(browser.path()).as(browser.text()).startsWith("/personnel/detail");
        Screens.take(browser, "story-hired", language);
        return Database.seeOne("select id from mujamma.employee where matricule = ?", matricule);
    }

    private Act installed() {
        browser.follow(By.id("hire"));
        Draft draft = new Draft(browser);
        assertThat(draft.day("effect")).as("the day of the file").isEqualTo(DAY.format(HIRED));
        Screens.take(browser, "story-recruitment", language);
        Act recruitment = draft.choose("grade", CareerPages.grade(HOME, "ADM")).save();
        signed(recruitment);
        act("INSTALLATION", installation -> installation.pick("effect", INSTALLED));
        return recruitment;
    }

    private Act corrected(Act wrong) {
        SignInPage.signIn(browser, officer, language);
        Draft draft = Act.open(browser, wrong.id()).correct();
        draft.pick("effect", CONFIRMED).type("basisAr", "خطأ مادي في تاريخ السريان");
        Act right =
                draft.type("basisFr", "Erreur matérielle sur la date d'effet").save();
        Screens.take(browser, "story-correction", language);
        signed(right);
        Act.open(browser, wrong.id());
        assertThat(browser.text()).as("the wrong one names the right one").contains(right.reference());
        return right;
    }

    /** Drafted by the officer, seen and signed by the head. */
    private Act act(String kind, Consumer<Draft> says) {
        SignInPage.signIn(browser, officer, language);
        Draft draft = Draft.open(browser, employee, kind);
        says.accept(draft);
        Act act = draft.save();
        Screens.take(browser, "story-" + kind.toLowerCase(Locale.ROOT), language);
        signed(act);
        return act;
    }

    private void signed(Act act) {
        assertThat(act.isLawful()).as(browser.text()).isTrue();
        act.send();
        SignInPage.signIn(browser, director, language);
        Act.open(browser, act.id()).visa().sign();
        assertThat(act.status()).as(browser.text()).isEqualTo("SIGNED");
        assertThat(browser.text()).contains(act.reference());
    }

    /** Offered by the origin once the employee agrees, accepted and placed by the host, signed by both. */
    private long secondedToAnotherFund(String self) {
        SignInPage.signIn(browser, officer, language);
        browser.go("/personnel/detail?id=" + employee);
        browser.follow(By.id("movement"));
        CareerPages.choose(browser, "form:other", HOST);
        CareerPages.pick(browser, "form:effect", SECONDED);
        CareerPages.pick(browser, "form:ends", SECONDED.plusYears(1).minusDays(1));
        browser.type(By.id("form:motive"), "تعزيز مصلحة المنازعات");
        browser.press(By.id("form:send"));
        String movement = browser.path();
        assertThat(movement).as(browser.text()).startsWith("/career/movement?id=");
        Screens.take(browser, "story-seconding", language);

        SignInPage.signIn(browser, self, language);
        Screens.narrow(browser);
        browser.go("/career/my-movements");
        browser.confirm(By.cssSelector("#mine .consent"));
        Screens.take(browser, "story-consent", language);
        Screens.wide(browser);

        SignInPage.signIn(browser, officer, language);
        step(movement, "offer");
        long unit = Facts.unit(HOST);
        SignInPage.signIn(browser, Facts.person(Role.HR_OFFICER, HOST, null), language);
        step(movement, "accept");
        browser.go(movement);
        CareerPages.choose(browser, "place:unit", unit);
        CareerPages.choose(browser, "place:grade", CareerPages.grade(HOST, "ADM"));
        browser.type(By.id("place:matricule"), "DET" + System.nanoTime() % 1_000_000_000);
        browser.press(By.id("place:keep"));
        Screens.take(browser, "story-placed", language);
        signedByBoth(movement);
        return Database.seeOne("select to_employee_id from mujamma.movement where id = ?", number(movement));
    }

    private void comesBack() {
        SignInPage.signIn(browser, officer, language);
        browser.go("/personnel/detail?id=" + employee);
        browser.follow(By.id("movement"));
        CareerPages.pick(browser, "form:effect", BACK);
        browser.type(By.id("form:motive"), "نهاية الانتداب");
        browser.press(By.id("form:send"));
        String movement = browser.path();
        step(movement, "offer");
        SignInPage.signIn(browser, Facts.person(Role.HR_OFFICER, HOST, null), language);
        step(movement, "accept");
        signedByBoth(movement);
    }

    private void signedByBoth(String movement) {
        for (String head : new String[] {signatory(HOST), director}) {
            SignInPage.signIn(browser, head, language);
            browser.go(movement);
            if (browser.sees(By.id("steps:visa"))) {
                browser.press(By.id("steps:visa"));
            }
            step(movement, "sign");
        }
        for (int looks = 60; looks > 0 && !"DONE".equals(stage(movement)); looks--) {
            browser.go(movement);
        }
        assertThat(stage(movement)).as(browser.text()).isEqualTo("DONE");
        Screens.take(browser, "story-moved", language);
    }

    private static void step(String movement, String button) {
        browser.go(movement);
        browser.confirm(By.id("steps:" + button));
    }

    private void everyDayCanBeAsked(long there) {
        SignInPage.signIn(browser, officer, language);
        Timeline timeline = Timeline.of(browser, employee);
        Screens.take(browser, "story-timeline", language);
        stands(timeline, HIRED.plusDays(2), Position.APPOINTED);
        stands(timeline, CONFIRMED.minusDays(1), Position.PROBATION);
        stands(timeline, CONFIRMED.plusDays(2), Position.ACTIVE);
        stands(timeline, SECONDED.plusDays(5), Position.SECONDED);
        Screens.take(browser, "story-timeline-then", language);
        stands(timeline, BACK, Position.ACTIVE);
        String grade = timeline.on(TODAY).lane("GRADE");
        assertThat(timeline.on(PROMOTED).lane("GRADE")).as("a day to come").isNotEqualTo(grade);
        assertThat(timeline.lane("GRADE")).contains(DAY.format(PROMOTED));
        assertThat(timeline.known(TODAY.minusDays(1)).isEmpty())
                .as("nothing was signed before today, so nothing was known")
                .isTrue();

        SignInPage.signIn(browser, Facts.person(Role.HR_OFFICER, HOST, null), language);
        Timeline host = Timeline.of(browser, there);
        stands(host, SECONDED.plusDays(5), Position.SECONDED_IN);
        stands(host, TODAY, Position.ENDED);
        Screens.take(browser, "story-timeline-host", language);
    }

    private void stands(Timeline timeline, LocalDate day, Position position) {
        assertThat(timeline.on(day).lane("POSITION")).as(day.toString()).contains(CareerPages.name(position, language));
    }

    /** Recruitment, installation, confirmation, correction, secondment, return, promotion: every act has its paper. */
    private void everyPaperIsRightAndVerified(String reader, long whose, Map<Long, String> worth) {
        String matricule = Database.seeOne("select matricule from mujamma.employee where id = ?", whose);
        for (long id : signed(whose)) {
            SignInPage.signIn(browser, reader, language);
            Act act = Act.open(browser, id);
            String paper = act.paper(language);
            assertThat(paper).contains(act.reference(), matricule);
            Matcher code = CODE.matcher(paper);
            assertThat(code.find()).as(paper).isTrue();
            browser.forget();
            browser.go("/language?to=" + language + "&back=/verify");
            Verify verify = Verify.of(browser, code.group());
            assertThat(verify.outcome()).as(verify.says()).isEqualTo(worth.getOrDefault(id, "IN_FORCE"));
            assertThat(verify.says()).contains(act.reference()).doesNotContain("???");
        }
    }

    private static List<Long> signed(long whose) {
        return Database.see("select id from mujamma.act where employee_id = ? and status = 'SIGNED' order by id", whose)
                .stream()
                .map(row -> (Long) row.get("id"))
                .toList();
    }

    /** On a phone: the decision is read and acknowledged, the own career can be asked too. */
    private void theEmployeeSeesTheOwn(String self, Act recruitment) {
        SignInPage.signIn(browser, self, language);
        Screens.narrow(browser);
        browser.go("/career/my-acts");
        browser.follow(By.cssSelector("a[href='act?id=" + recruitment.id() + "']"));
        browser.press(By.id("actions:acknowledge"));
        assertThat(Database.<Object>seeOne("select acknowledged_at from mujamma.act where id = ?", recruitment.id()))
                .isNotNull();
        Timeline own = Timeline.mine(browser);
        stands(own, SECONDED.plusDays(5), Position.SECONDED);
        assertThat(own.periods()).contains(DAY.format(SECONDED), DAY.format(CONFIRMED));
        Screens.take(browser, "story-own", language);
        Screens.wide(browser);
    }

    private static String signatory(String body) {
        long holder = Facts.employee(body, LocalDate.of(2010, 1, 3));
        Facts.signingRight(body, holder);
        return Facts.person(Role.HR_DIRECTOR, body, holder);
    }

    private static String stage(String movement) {
        return Database.seeOne("select stage from mujamma.movement where id = ?", number(movement));
    }

    private static long number(String movement) {
        return Long.parseLong(movement.substring(movement.indexOf('=') + 1));
    }
}
