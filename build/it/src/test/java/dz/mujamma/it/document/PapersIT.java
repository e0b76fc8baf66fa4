package dz.mujamma.it.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dz.mujamma.ejb.career.certificate.CertificateService;
import dz.mujamma.ejb.document.IssuePaper;
import dz.mujamma.ejb.document.PaperVerification;
import dz.mujamma.ejb.document.Papers;
import dz.mujamma.ejb.document.RegisterNumbers;
import dz.mujamma.ejb.document.SampleFacts;
import dz.mujamma.ejb.document.Subject;
import dz.mujamma.ejb.document.TooManyQuestions;
import dz.mujamma.it.harness.Caller;
import dz.mujamma.it.harness.Database;
import dz.mujamma.it.harness.Deployments;
import dz.mujamma.it.harness.Facts;
import dz.mujamma.it.harness.Hats;
import dz.mujamma.persistence.document.PaperKind;
import dz.mujamma.persistence.document.PaperLanguage;
import dz.mujamma.persistence.document.PaperRow;
import dz.mujamma.persistence.document.PaperState;
import dz.mujamma.persistence.document.Register;
import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Hat;
import dz.mujamma.persistence.tenancy.Right;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class PapersIT {
    private static final String BODY = "CNAS";
    private static final LocalDate HIRED = LocalDate.of(2015, 3, 1);

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/RegisterNumbers")
    private RegisterNumbers numbers;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/Papers")
    private Papers papers;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/PaperVerification")
    private PaperVerification verification;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/CertificateService")
    private CertificateService certificates;

    @Resource(lookup = "java:comp/UserTransaction")
    private UserTransaction transaction;

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(PapersIT.class);
    }

    @Test
    void fiftyAtOnceLeaveNoGapAndNoDoubleThoughEveryThirdTakesItBack() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(50);
        try {
            List<Callable<Long>> takers = new ArrayList<>();
            for (int i = 0; i < 150; i++) {
                boolean keep = i % 3 != 0;
                takers.add(() -> Caller.wearing(hr()).call(() -> take(keep)));
            }
            List<Long> kept = new ArrayList<>();
            for (Future<Long> taker : threads.invokeAll(takers)) {
                if (taker.get() > 0) {
                    kept.add(taker.get());
                }
            }
            assertThat(kept)
                    .containsExactlyInAnyOrderElementsOf(
                            LongStream.rangeClosed(1, 100).boxed().toList());
        } finally {
            threads.shutdownNow();
        }
    }

    /** Of a year that no paper has. @return 0 where it was taken back */
    private long take(boolean keep) throws Exception {
        transaction.begin();
        long number = numbers.next(Register.DECISIONS, 1962).number();
        if (keep) {
            transaction.commit();
            return number;
        }
        transaction.rollback();
        return 0;
    }

    @Test
    void theOwnCertificateIsPrintedAtOnceAndIsTheSameForEver() throws Exception {
        long employee = Facts.employee(BODY, HIRED);
        Hat own = Hats.madeUp("it", Role.EMPLOYEE, BODY, employee);
        long started = System.nanoTime();
        long paper = Caller.wearing(own).call(() -> certificates.printMine());
        byte[] arabic = Caller.wearing(own).call(() -> papers.pdf(paper, PaperLanguage.AR));
        long first = millisSince(started);
        long again = System.nanoTime();
        byte[] french = Caller.wearing(own).call(() -> papers.pdf(paper, PaperLanguage.FR));
        System.out.println("first paper of the server " + first + " ms, next PDF " + millisSince(again) + " ms");
        assertThat(new String(arabic, StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-1.4")
                .contains("<pdfaid:part>1</pdfaid:part>", "/OutputIntents", "+Amiri-Regular");
        assertThat(Caller.wearing(own).call(() -> papers.pdf(paper, PaperLanguage.AR)))
                .isEqualTo(arabic);
        assertThat(Caller.wearing(hr()).call(() -> papers.pdf(paper, PaperLanguage.FR)))
                .isEqualTo(french);
        assertThat(Caller.wearing(own).call(() -> certificates.printMine())).isEqualTo(paper);
    }

    @Test
    void papersAreReadByThoseTheyConcernAndByHr() throws Exception {
        long employee = Facts.employee(BODY, HIRED);
        long paper = Caller.wearing(hr()).call(() -> certificates.printWork(employee));
        long colleague = Facts.employee(BODY, HIRED);
        for (Hat other : List.of(
                Hats.madeUp("it", Role.EMPLOYEE, BODY, colleague),
                Hats.madeUp("it", Role.CHIEF, BODY, colleague),
                Hats.madeUp("it", Role.HR_DIRECTOR, "CASNOS", null))) {
            assertThatThrownBy(() -> Caller.wearing(other).call(() -> papers.pdf(paper, PaperLanguage.AR)))
                    .isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void aPaperOfASanctionIsHiddenFromHrWithoutTheRight() throws Exception {
        long employee = Facts.employee(BODY, HIRED);
        Hat plain = hr();
        Hat entitled = new Hat(0, "it", Role.HR_DIRECTOR, BODY, null, null, java.util.Set.of(Right.DISCIPLINE));
        long paper = Caller.wearing(entitled)
                .call(() -> papers.issue(sample(employee).restrictedTo(Right.DISCIPLINE)));
        assertThatThrownBy(() -> Caller.wearing(plain).call(() -> papers.get(paper)))
                .isInstanceOf(NotFoundException.class);
        assertThat(Caller.wearing(entitled).call(() -> papers.get(paper)).id()).isEqualTo(paper);
        Hat own = Hats.madeUp("it", Role.EMPLOYEE, BODY, employee);
        assertThat(Caller.wearing(own).call(() -> papers.get(paper)).id()).isEqualTo(paper);
    }

    @Test
    void eachReadingOfAPaperOfASanctionIsNotedButNotTheOwn() throws Exception {
        long employee = Facts.employee(BODY, HIRED);
        Hat entitled = new Hat(0, "it", Role.HR_DIRECTOR, BODY, null, null, java.util.Set.of(Right.DISCIPLINE));
        long open = Caller.wearing(entitled).call(() -> papers.issue(sample(employee)));
        long paper = Caller.wearing(entitled)
                .call(() -> papers.issue(sample(employee).restrictedTo(Right.DISCIPLINE)));
        assertThatThrownBy(() -> Caller.wearing(hr()).call(() -> papers.pdf(paper, PaperLanguage.AR)))
                .isInstanceOf(NotFoundException.class);
        Caller.wearing(entitled).call(() -> papers.pdf(open, PaperLanguage.AR));
        Hat own = Hats.madeUp("it", Role.EMPLOYEE, BODY, employee);
        assertThat(Caller.wearing(own).call(() -> papers.pdf(paper, PaperLanguage.AR)))
                .startsWith('%', 'P', 'D', 'F');
        assertThat(Caller.wearing(hr()).call(() -> papers.of(employee, 0, 10)).rows())
                .extracting(PaperRow::id)
                .containsExactly(open);
        assertThat(readings(employee)).isEmpty();

        Caller.wearing(entitled).call(() -> papers.pdf(paper, PaperLanguage.FR));
        assertThat(Caller.wearing(entitled)
                        .call(() -> papers.of(employee, 0, 10))
                        .rows())
                .hasSize(2);
        String number =
                Caller.wearing(entitled).call(() -> papers.get(paper)).number().text();
        assertThat(readings(employee)).extracting(row -> row.get("detail")).containsExactly(number, null);
        assertThat(readings(employee))
                .allSatisfy(row ->
                        assertThat(row).containsEntry("part", "DISCIPLINE").containsEntry("account", "it"));
    }

    private static List<Map<String, Object>> readings(long employee) {
        return Database.see(
                "select part, detail, account from mujamma.file_reading where employee_id = ? order by id", employee);
    }

    @Test
    void verificationSaysWhatBecameOfAPaper() throws Exception {
        long employee = Facts.employee(BODY, HIRED);
        long first = Caller.wearing(hr()).call(() -> papers.issue(sample(employee)));
        String code = code(first);
        assertThat(verification.verify(code, "a1").orElseThrow().state()).isEqualTo(PaperState.GENUINE);
        assertThat(verification
                        .verify(code.toLowerCase().replace("-", " "), "a1")
                        .orElseThrow()
                        .body()
                        .fr())
                .contains("Caisse");
        long second = Caller.wearing(hr()).call(() -> papers.replace(first, sample(employee), "wrong date"));
        assertThat(verification.verify(code, "a1").orElseThrow().state()).isEqualTo(PaperState.REPLACED);
        Caller.wearing(hr()).run(() -> papers.cancel(second, "withdrawn"));
        assertThat(verification.verify(code(second), "a1").orElseThrow().state())
                .isEqualTo(PaperState.CANCELLED);
        assertThat(verification.verify(code(second), "a1").orElseThrow().endedBy())
                .as("why a body cancelled a paper is its own business")
                .isNull();
        assertThatThrownBy(() -> Caller.wearing(hr()).run(() -> papers.cancel(second, "again")))
                .isInstanceOf(RuleException.class);
        assertThat(verification.verify(code.substring(0, 30), "a1")).isEmpty();
        assertThat(verification.verify("' or true --", "a1")).isEmpty();
    }

    @Test
    void whoAsksTooOftenWaitsAndNobodyElse() throws Exception {
        assertThatThrownBy(() -> {
                    // More than twice the limit: a window may end between two questions.
                    for (int i = 0; i < 70; i++) {
                        verification.verify("x", "hasty");
                    }
                })
                .isInstanceOf(TooManyQuestions.class);
        assertThat(verification.verify("x", "patient")).isEmpty();
    }

    @Test
    void theCodeOpensOneRowOfOneTableAndChangesNothing() throws Exception {
        long employee = Facts.employee("CASNOS", HIRED);
        long paper = Facts.paper("CASNOS", employee);
        try (Connection app = Database.asApp()) {
            app.setAutoCommit(false);
            assertThat(Database.ask(app, "select id from mujamma.paper")).isEmpty();
            Database.ask(
                    app,
                    "select set_config('mujamma.verify', encode(sha256(convert_to(?, 'UTF8')), 'hex'), true)",
                    code(paper));
            assertThat(Database.ask(app, "select id from mujamma.paper")).containsExactly(Map.of("id", paper));
            for (String table : List.of(
                    "employee", "register_counter", "paper_template_version", "paper_archive_part", "audit_entry")) {
                assertThat(Database.ask(app, "select 1 as seen from mujamma." + table + " limit 1"))
                        .as(table)
                        .isEmpty();
            }
            assertThat(Database.run(app, "update mujamma.paper set state_reason = 'x' where id = ?", paper))
                    .isZero();
            app.rollback();
            assertThat(Database.ask(app, "select id from mujamma.paper")).isEmpty();
            app.rollback();
        }
    }

    private static IssuePaper sample(long employee) {
        return IssuePaper.of(
                PaperKind.SANCTION,
                new Subject("it", employee),
                employee,
                new Localized("بن علي سمير", "Benali Samir"),
                SampleFacts.of(PaperKind.SANCTION));
    }

    private static String code(long paper) {
        return Database.seeOne("select code from mujamma.paper where id = ?", paper);
    }

    private static Hat hr() {
        return Hats.of("hr.cnas", Role.HR_OFFICER);
    }

    private static long millisSince(long nanos) {
        return (System.nanoTime() - nanos) / 1_000_000;
    }
}
