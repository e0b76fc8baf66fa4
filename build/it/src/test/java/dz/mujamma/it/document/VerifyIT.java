package dz.mujamma.it.document;

import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.ejb.document.IssuePaper;
import dz.mujamma.ejb.document.Papers;
import dz.mujamma.ejb.document.SampleFacts;
import dz.mujamma.ejb.document.Subject;
import dz.mujamma.it.career.CareerActs;
import dz.mujamma.it.career.CareerPeople;
import dz.mujamma.it.harness.Caller;
import dz.mujamma.it.harness.Database;
import dz.mujamma.it.harness.Deployments;
import dz.mujamma.it.harness.Facts;
import dz.mujamma.it.harness.Visitor;
import dz.mujamma.persistence.document.PaperKind;
import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.tenancy.Right;
import jakarta.ejb.EJB;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The public page as the world meets it: says what a paper is worth and nothing more, and keeps nothing of who asks. */
@ExtendWith(ArquillianExtension.class)
class VerifyIT {
    private static final Localized HOLDER = new Localized("بن علي سمير", "Benali Samir");

    /** What the page shows of the facts of a paper, as the paper itself does. */
    private static final Set<String> SHOWN = Set.of("employee.name", "body.name", "act.title");

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/Papers")
    private Papers papers;

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(VerifyIT.class, Visitor.class, CareerPeople.class, CareerActs.class);
    }

    /** All tests ask from one address. */
    @BeforeEach
    @AfterEach
    void startCountingAnew() {
        Database.lay("delete from mujamma.verify_window");
    }

    @Test
    void thePageTellsNothingThatThePaperDoesNotShow() throws Exception {
        long employee = CareerPeople.employee();
        long paper = Caller.wearing(CareerPeople.with(CareerPeople.director(), Right.DISCIPLINE))
                .call(() -> papers.issue(IssuePaper.of(
                                PaperKind.SANCTION,
                                new Subject("it", employee),
                                employee,
                                HOLDER,
                                SampleFacts.of(PaperKind.SANCTION)
                                        .with("act.reason", new Localized("سر لا يقال", "secret qui se tait")))
                        .restrictedTo(Right.DISCIPLINE)));
        String page = look(code(paper)).body();
        assertThat(page).contains("Document authentique et en vigueur", "Benali Samir", "sanction disciplinaire");
        String main = page.substring(page.indexOf("<main"), page.indexOf("</main>"));
        SampleFacts.of(PaperKind.SANCTION).values().forEach((name, value) -> {
            if (value instanceof Localized text && !SHOWN.contains(name)) {
                assertThat(main).as(name).doesNotContain(text.fr()).doesNotContain(text.ar());
            }
        });
        assertThat(main)
                .doesNotContain("secret qui se tait", "A-01234", "12/03/1985", "1985")
                .doesNotContain(
                        Database.<String>seeOne("select matricule from mujamma.employee where id = ?", employee));
    }

    @Test
    void whoeverAsksLeavesNoSessionBehind() throws Exception {
        long paper = Facts.paper("CNAS", CareerPeople.employee());
        for (String path :
                List.of("/verify", "/verify/" + code(paper), "/verify/NONE", "/verify?code=" + code(paper))) {
            Visitor visitor = new Visitor();
            HttpResponse<String> answer = visitor.get(path);
            assertThat(answer.statusCode()).as(path).isIn(200, 404);
            assertThat(answer.headers().allValues("Set-Cookie")).as(path).isEmpty();
            assertThat(visitor.sessionId()).as(path).isNull();
            assertThat(answer.body()).as(path).contains("id=\"ask\"").doesNotContain("ViewState");
        }
    }

    @Test
    void anActCancelledOrCorrectedNamesTheActThatDidIt() throws Exception {
        long employee = CareerPeople.employee();
        long recruitment = CareerActs.recruit(employee);
        String first = CareerActs.codeOf(recruitment);
        assertThat(look(first).body()).contains("Document authentique et en vigueur");

        long correction = CareerActs.correct(
                recruitment,
                dz.mujamma.persistence.career.ActContent.of(
                        "CORRECTION",
                        CareerActs.START,
                        new dz.mujamma.persistence.career.Situation(
                                null, CareerPeople.grade(), 0, null, CareerPeople.unit())));
        assertThat(look(first).body()).contains("Document remplacé", reference(correction));
        String second = CareerActs.codeOf(correction);
        assertThat(look(second).body()).contains("Document authentique et en vigueur");

        long cancellation = CareerActs.cancel(correction);
        assertThat(look(second).body()).contains("Document annulé", reference(cancellation));
    }

    @Test
    void aPaperIsInForceFromItsFirstDayToItsLast() throws Exception {
        long employee = CareerPeople.employee();
        LocalDate today = LocalDate.now();
        Map<String, IssuePaper> worth = Map.of(
                "en vigueur", paper(employee).inEffect(today, today),
                "pas encore en vigueur", paper(employee).inEffect(today.plusDays(1), null),
                "effet terminé", paper(employee).inEffect(today.minusDays(9), today.minusDays(1)));
        for (Map.Entry<String, IssuePaper> each : worth.entrySet()) {
            long paper = Caller.wearing(CareerPeople.officer()).call(() -> papers.issue(each.getValue()));
            assertThat(look(code(paper)).body()).contains(each.getKey());
        }
    }

    @Test
    void aWrongCodeGetsAClearPageWhateverItIs() throws Exception {
        for (String code : List.of(
                "7H2K-9QXM-4TRB-0VZD-8NPC-3WYE-6FJA", "x", "%27%20or%20true--", "%3Cscript%3E", "a".repeat(150))) {
            HttpResponse<String> answer = look(code);
            assertThat(answer.statusCode()).as(code).isEqualTo(404);
            assertThat(answer.body())
                    .as(code)
                    .contains("Aucun document ne porte ce code", "id=\"ask\"")
                    .doesNotContain("<script>")
                    .doesNotContain("id=\"paper\"");
        }
    }

    @Test
    void whoAsksTooOftenIsToldWhenToComeBack() throws Exception {
        String code = code(Facts.paper("CNAS", CareerPeople.employee()));
        HttpResponse<String> answer = look(code);
        // More than twice the limit: a window may end between two questions.
        for (int i = 0; i < 70 && answer.statusCode() != 429; i++) {
            answer = look(code);
        }
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 60L);
        assertThat(answer.body()).contains("Trop de demandes").doesNotContain("id=\"paper\"");
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    private static IssuePaper paper(long employee) {
        return IssuePaper.of(
                PaperKind.AVAILABILITY,
                new Subject("it", employee),
                employee,
                HOLDER,
                SampleFacts.of(PaperKind.AVAILABILITY));
    }

    private static HttpResponse<String> look(String code) throws Exception {
        return new Visitor().get("/verify/" + code);
    }

    private static String reference(long act) {
        return Database.seeOne("select reference from mujamma.act where id = ?", act);
    }

    private static String code(long paper) {
        return Database.seeOne("select code from mujamma.paper where id = ?", paper);
    }
}
