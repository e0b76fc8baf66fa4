package dz.mujamma.it.document;

import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.it.browser.Browser;
import dz.mujamma.it.browser.Screens;
import dz.mujamma.it.career.ActPages;
import dz.mujamma.it.career.CareerPeople;
import dz.mujamma.it.harness.Database;
import dz.mujamma.it.harness.Facts;
import dz.mujamma.it.harness.House;
import dz.mujamma.it.identity.SignInPage;
import dz.mujamma.persistence.tenancy.Role;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;

/** From the signature to the telephone that scans the paper: printed, verified by nobody, corrected, cancelled. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class PaperStoryBrowserIT {
    private static final String BODY = CareerPeople.BODY;
    private static final LocalDate START = LocalDate.now().minusYears(3);
    private static final By VERDICT = By.id("verdict");

    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.open("ar");
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    /** All tests ask from one address. */
    @BeforeEach
    @AfterEach
    void startCountingAnew() {
        Database.lay("delete from mujamma.verify_window");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr"})
    void anActIsPrintedScannedCorrectedAndCancelled(String language) {
        long employee = Facts.employee(BODY, START, "CIVIL_SERVICE", null);
        ActPages acts = acts(language);
        long unit = CareerPeople.unit();
        long act = acts.sign(employee, "RECRUITMENT", START, () -> {
            acts.choose("grade", grade());
            acts.type("step", "0");
            acts.choose("unit", unit);
        });
        String address = scanned(act, language, "paper-recruitment");
        nobodyOpens(address, language);
        assertThat(verdict("good")).isTrue();
        assertThat(browser.find(By.id("paper")).getText()).contains(reference(act));
        assertThat(browser.run("return document.cookie")).isEqualTo("");
        Screens.take(browser, "verify-in-force", language);
        assertThat(Screens.overflow(browser, 390)).isZero();

        long other = CareerPeople.unit();
        long correction = acts.overrule(employee, act, "correct", () -> acts.choose("unit", other));
        String corrected = scanned(correction, language, "paper-correction");
        assertThat(Database.<String>seeOne(
                        "select content -> 'act.articles' -> 0 -> 'item.text' ->> 'fr' from mujamma.paper p "
                                + "join mujamma.act a on a.paper_id = p.id where a.id = ?",
                        correction))
                .contains(reference(act), "annulé et remplacé");
        nobodyOpens(address, language);
        assertThat(verdict("bad")).isTrue();
        assertThat(browser.find(By.id("endedBy")).getText()).isEqualTo(reference(correction));
        Screens.take(browser, "verify-replaced", language);
        nobodyOpens(corrected, language);
        assertThat(verdict("good")).isTrue();

        long cancellation = acts.overrule(employee, correction, "cancel", () -> {});
        nobodyOpens(corrected, language);
        assertThat(verdict("bad")).isTrue();
        assertThat(browser.find(By.id("endedBy")).getText()).isEqualTo(reference(cancellation));
        Screens.take(browser, "verify-cancelled", language);

        nobodyOpens(address.substring(0, address.length() - 4) + "ZZZZ", language);
        assertThat(verdict("bad")).isTrue();
        assertThat(browser.all(By.id("paper"))).isEmpty();
        assertThat(browser.text()).contains(language.equals("ar") ? "لا توجد وثيقة بهذا الرمز" : "Aucun document");
        Screens.take(browser, "verify-unknown", language);
        String code = corrected.substring(corrected.lastIndexOf('/') + 1);
        browser.type(By.id("code"), code.toLowerCase().replace("-", " "));
        browser.follow(By.cssSelector("#ask button"));
        assertThat(browser.find(By.id("endedBy")).getText())
                .as("typed as people type")
                .isEqualTo(reference(cancellation));

        ofManyQuestionsSomeAreTurnedAway(address, language);
    }

    private static void ofManyQuestionsSomeAreTurnedAway(String address, String language) {
        for (int i = 0; i < 70; i++) {
            browser.run(
                    "const r = new XMLHttpRequest(); r.open('GET', arguments[0], false); r.send(); return r.status;",
                    address);
        }
        nobodyOpens(address, language);
        assertThat(verdict("wait")).isTrue();
        assertThat(browser.text()).contains(language.equals("ar") ? "محاولات كثيرة" : "Trop de demandes");
        assertThat(browser.all(By.id("paper"))).isEmpty();
        Screens.take(browser, "verify-too-many", language);
        assertThat(Screens.overflow(browser, 390)).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr"})
    void theOwnCertificateIsPrintedOnATelephoneAndThatOfServiceByHr(String language) {
        long employee = Facts.employee(BODY, START, "CIVIL_SERVICE", null);
        String self = Facts.person(Role.EMPLOYEE, BODY, employee);
        ActPages acts = acts(language);
        acts.sign(employee, "RECRUITMENT", START, () -> {
            acts.choose("grade", grade());
            acts.type("step", "0");
            acts.choose("unit", CareerPeople.unit());
        });
        acts.sign(employee, "INSTALLATION", START.plusDays(3), () -> {});

        SignInPage.signIn(browser, self, language);
        Screens.narrow(browser);
        browser.go("/career/papers");
        PrintedPaper work = new PrintedPaper(browser.fileOf(By.id("print:work-" + language)))
                .keep("paper-work-certificate-" + language);
        browser.go("/career/papers");
        Screens.take(browser, "career-papers-own", language);
        assertThat(Screens.overflow(browser, 390)).isZero();
        assertThat(browser.all(By.id("print:service-" + language))).isEmpty();
        nobodyOpens(work.scanned(), language);
        assertThat(verdict("good")).isTrue();
        assertThat(browser.find(By.id("paper")).getText())
                .contains(language.equals("ar") ? "شهادة عمل" : "Attestation de travail");

        acts.sign(employee, "DEATH", LocalDate.now().minusDays(2), () -> {});
        SignInPage.signIn(browser, acts.officer(), language);
        browser.go("/career/certificates?id=" + employee);
        assertThat(browser.all(By.id("print:work-" + language)))
                .as("who left works no more")
                .isEmpty();
        PrintedPaper service = new PrintedPaper(browser.fileOf(By.id("print:service-" + language)))
                .keep("paper-service-certificate-" + language);
        browser.go("/career/certificates?id=" + employee);
        Screens.take(browser, "career-certificates-left", language);
        nobodyOpens(service.scanned(), language);
        assertThat(verdict("good")).isTrue();
        assertThat(browser.find(By.id("paper")).getText())
                .contains(language.equals("ar") ? "شهادة عمل عند نهاية الخدمة" : "Certificat de travail");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar", "fr"})
    void theDecisionOfALeaveIsPrintedAndVerified(String language) {
        long chief = Facts.employee(BODY, START);
        long employee = Facts.employee(BODY, START, "LABOUR_90_11", chief);
        LocalDate first = LocalDate.now().plusDays(5);
        long request = Facts.request(BODY, employee, chief, first);
        SignInPage.signIn(browser, Facts.person(Role.HR_OFFICER, BODY, null), language);
        browser.go("/leave/detail?id=" + request);
        assertThat(browser.all(By.id("paper:paper-" + language)))
                .as("not before it is approved")
                .isEmpty();
        Database.lay(
                "update mujamma.leave_request set status = 'APPROVED', decided_at = now(), decided_by = 'it' where id = ?",
                request);
        browser.go("/leave/detail?id=" + request);
        PrintedPaper paper =
                new PrintedPaper(browser.fileOf(By.id("paper:paper-" + language))).keep("paper-leave-" + language);
        nobodyOpens(paper.scanned(), language);
        assertThat(browser.find(VERDICT).getText())
                .as("it begins in five days")
                .contains(language.equals("ar") ? "لم يبدأ أثرها بعد" : "pas encore en vigueur");
        Screens.take(browser, "verify-not-yet", language);
    }

    /** Prints the paper of an act from its page, in the reader's language, and scans it. */
    private static String scanned(long act, String language, String name) {
        browser.go("/career/act?id=" + act);
        String link = browser.find(By.cssSelector(".paper-links a[lang='" + language + "']"))
                .getDomAttribute("href");
        PrintedPaper paper = new PrintedPaper(browser.file(link)).keep(name + "-" + language);
        assertThat(paper.text()).contains(reference(act)).doesNotContain("{{", "null");
        String address = paper.scanned();
        assertThat(address).startsWith(House.address() + "verify/");
        return address;
    }

    /** Exactly the address on the paper, in a browser that has nobody signed in. */
    private static void nobodyOpens(String address, String language) {
        browser.forget();
        browser.go("/language?to=" + language + "&back=/verify");
        browser.go("/" + address.substring(House.address().toString().length()));
    }

    private static boolean verdict(String tone) {
        return List.of(browser.find(VERDICT).getDomAttribute("class").split(" "))
                .contains("verdict-" + tone);
    }

    private static ActPages acts(String language) {
        long signatory = CareerPeople.employee();
        CareerPeople.right(signatory);
        return new ActPages(
                browser,
                language,
                Facts.person(Role.HR_OFFICER, BODY, null),
                Facts.person(Role.HR_DIRECTOR, BODY, signatory));
    }

    private static long grade() {
        return Database.seeOne("select id from mujamma.grade where body_id = ? and code = 'ADM'", BODY);
    }

    private static String reference(long act) {
        return Database.seeOne("select reference from mujamma.act where id = ?", act);
    }
}
