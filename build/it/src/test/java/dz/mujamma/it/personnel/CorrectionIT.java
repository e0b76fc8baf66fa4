package dz.mujamma.it.personnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dz.mujamma.ejb.personnel.dossier.CorrectionService;
import dz.mujamma.ejb.personnel.dossier.EmployeeFileService;
import dz.mujamma.ejb.personnel.dossier.OwnFileService;
import dz.mujamma.ejb.personnel.dossier.Proof;
import dz.mujamma.it.harness.Caller;
import dz.mujamma.it.harness.Database;
import dz.mujamma.it.harness.Deployments;
import dz.mujamma.it.harness.Facts;
import dz.mujamma.it.harness.Hats;
import dz.mujamma.persistence.personnel.dossier.Operation;
import dz.mujamma.persistence.personnel.dossier.Part;
import dz.mujamma.persistence.personnel.dossier.PartRow;
import dz.mujamma.persistence.personnel.dossier.ProposedValue;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What employees propose: seen by them and HR alone, decided once, applied with the proposal's name on it. */
@ExtendWith(ArquillianExtension.class)
class CorrectionIT {
    private static final String BODY = "CNAS";
    private static final LocalDate HIRED = LocalDate.of(2015, 3, 1);
    private static final Map<String, String> PHONE = Map.of("phone", "0550123456", "address", "Alger");

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/OwnFileService")
    private OwnFileService own;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/CorrectionService")
    private CorrectionService corrections;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/EmployeeFileService")
    private EmployeeFileService files;

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(CorrectionIT.class);
    }

    private static Caller hr() {
        return Caller.wearing(Hats.madeUp("hr-decides", Role.HR_OFFICER, BODY, null));
    }

    private static Caller employee(long employee) {
        return Caller.wearing(Hats.madeUp("employee-" + employee, Role.EMPLOYEE, BODY, employee));
    }

    private long propose(long employee, Part part, Long row, Map<String, String> values) throws Exception {
        return employee(employee).call(() -> own.propose(part, row, values, "acte joint", null));
    }

    private static String status(long correction) {
        return Database.seeOne("select status from mujamma.file_correction where id = ?", correction);
    }

    private static List<String> told(long employee) {
        return Database.see("select message_key from mujamma.notification where employee_id = ? order by id", employee)
                .stream()
                .map(row -> (String) row.get("message_key"))
                .toList();
    }

    private static void refused(String key, Caller.Action action) {
        assertThatExceptionOfType(RuleException.class)
                .isThrownBy(action::run)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    @Test
    void anAcceptedCorrectionIsAppliedUnderItsOwnName() throws Exception {
        long employee = Facts.employee(BODY, HIRED);
        PartRow identity = employee(employee).call(() -> own.row(Part.IDENTITY, null));
        Map<String, String> wanted = new HashMap<>(identity.values());
        wanted.put("first_name_fr", "Samy");
        wanted.put("post_title", "Directeur");
        long correction = propose(employee, Part.IDENTITY, null, wanted);
        assertThat(hr().call(() -> corrections.get(correction)).correction().values())
                .containsExactly(new ProposedValue("first_name_fr", "Samir", "Samy"));
        assertThat(employee(employee)
                        .call(() -> own.file())
                        .of(Part.IDENTITY)
                        .get(0)
                        .says("first_name_fr"))
                .as("proposing changes nothing")
                .isEqualTo("Samir");
        hr().run(() -> corrections.accept(correction));
        assertThat(status(correction)).isEqualTo("ACCEPTED");
        assertThat(Database.<String>seeOne("select first_name_fr from mujamma.employee where id = ?", employee))
                .isEqualTo("Samy");
        assertThat(Database.<String>seeOne(
                        "select act from mujamma.audit_entry where table_name = 'employee' and row_id = ? order by id desc limit 1",
                        String.valueOf(employee)))
                .isEqualTo("CorrectionService.accept " + correction);
        assertThat(told(employee)).containsExactly("personnel.told.correction-accepted");
        refused("personnel.refused.correction-decided", () -> hr().run(() -> corrections.accept(correction)));
        refused("personnel.refused.correction-decided", () -> hr().run(() -> corrections.refuse(correction, "tard")));
    }

    @Test
    void rowsAreAddedAndTakenOutByCorrectionsToo() throws Exception {
        long employee = Facts.employee(BODY, HIRED);
        long added = propose(
                employee,
                Part.CHILD,
                null,
                Map.of("first_name_ar", "ريان", "first_name_fr", "Rayan", "sex", "M", "birth_date", "2019-05-06"));
        hr().run(() -> corrections.accept(added));
        PartRow child = employee(employee).call(() -> own.file()).of(Part.CHILD).get(0);
        refused("personnel.refused.removal-note", () -> employee(employee)
                .call(() -> own.proposeRemoval(Part.CHILD, child.id(), " ")));
        long removed = employee(employee).call(() -> own.proposeRemoval(Part.CHILD, child.id(), "erreur"));
        assertThat(hr().call(() -> corrections.get(removed)).correction().operation())
                .isEqualTo(Operation.REMOVE);
        hr().run(() -> corrections.accept(removed));
        assertThat(employee(employee).call(() -> own.file()).of(Part.CHILD)).isEmpty();
    }

    @Test
    void aRefusalNeedsAReasonThatTheEmployeeReads() throws Exception {
        long employee = Facts.employee(BODY, HIRED);
        long correction = propose(employee, Part.CONTACT, null, PHONE);
        refused("personnel.refused.correction-reason", () -> hr().run(() -> corrections.refuse(correction, "  ")));
        hr().run(() -> corrections.refuse(correction, "Justificatif illisible"));
        assertThat(employee(employee).call(() -> own.correction(correction)).reason())
                .isEqualTo("Justificatif illisible");
        assertThat(told(employee)).containsExactly("personnel.told.correction-refused");
        assertThat(employee(employee).call(() -> own.file()).of(Part.CONTACT)).isEmpty();
    }

    @Test
    void aWithdrawnCorrectionIsDecidedByNobody() throws Exception {
        long employee = Facts.employee(BODY, HIRED);
        long correction = propose(employee, Part.CONTACT, null, PHONE);
        employee(employee).run(() -> own.withdraw(correction));
        refused("personnel.refused.correction-decided", () -> hr().run(() -> corrections.accept(correction)));
        refused("personnel.refused.correction-decided", () -> employee(employee).run(() -> own.withdraw(correction)));
        assertThat(status(correction)).isEqualTo("WITHDRAWN");
    }

    @Test
    void nothingProposedAndTheSameTwiceAreRefused() throws Exception {
        long employee = Facts.employee(BODY, HIRED);
        PartRow identity = employee(employee).call(() -> own.row(Part.IDENTITY, null));
        refused("personnel.refused.nothing-proposed", () -> propose(employee, Part.IDENTITY, null, identity.values()));
        Map<String, String> wanted = new HashMap<>(identity.values());
        wanted.put("first_name_fr", "Samy");
        propose(employee, Part.IDENTITY, null, wanted);
        refused("personnel.refused.correction-open", () -> propose(employee, Part.IDENTITY, null, wanted));
    }

    @Test
    void whatChangedMeanwhileIsNotOverwritten() throws Exception {
        long employee = Facts.employee(BODY, HIRED);
        hr().run(() -> files.save(employee, Part.CONTACT, null, 0, PHONE));
        long correction = propose(employee, Part.CONTACT, null, Map.of("phone", "0661000000", "address", "Alger"));
        hr().run(() -> files.save(employee, Part.CONTACT, null, 0, Map.of("phone", "0770000000", "address", "Oran")));
        refused("personnel.refused.correction-outdated", () -> hr().run(() -> corrections.accept(correction)));
        assertThat(hr().call(() -> corrections.get(correction)).obstacle())
                .isEqualTo("personnel.refused.correction-outdated");
        assertThat(status(correction)).isEqualTo("PENDING");
    }

    @Test
    void nobodyDecidesOnTheOwnFile() throws Exception {
        long employee = Facts.employee(BODY, HIRED);
        long correction = propose(employee, Part.CONTACT, null, PHONE);
        String login = Facts.person(Role.HR_OFFICER, BODY, employee);
        Caller oneself = Caller.wearing(Hats.madeUp(login, Role.HR_OFFICER, BODY, employee));
        refused("personnel.refused.own-correction", () -> oneself.run(() -> corrections.accept(correction)));
        refused("personnel.refused.own-correction", () -> oneself.run(() -> corrections.refuse(correction, "non")));
    }

    @Test
    void nobodyReachesTheCorrectionOfAColleagueOrOfAnotherBody() throws Exception {
        long employee = Facts.employee(BODY, HIRED);
        long correction = propose(employee, Part.CONTACT, null, PHONE);
        long row = Facts.child(BODY, employee, LocalDate.of(2012, 3, 4));
        long colleague = Facts.employee(BODY, HIRED);
        Caller foreignHr = Caller.wearing(Hats.madeUp("foreign-hr", Role.HR_OFFICER, "CASNOS", null));
        Caller thief = Caller.wearing(Hats.madeUp("thief", Role.EMPLOYEE, "CASNOS", employee));
        List<Caller.Action> attempts = List.of(
                () -> employee(colleague).call(() -> own.correction(correction)),
                () -> employee(colleague).run(() -> own.withdraw(correction)),
                () -> employee(colleague).call(() -> own.row(Part.CHILD, row)),
                () -> employee(colleague).call(() -> own.proposeRemoval(Part.CHILD, row, "x")),
                () -> thief.call(() -> own.file()),
                () -> thief.call(() -> own.correction(correction)),
                () -> foreignHr.call(() -> corrections.get(correction)),
                () -> foreignHr.run(() -> corrections.accept(correction)),
                () -> foreignHr.run(() -> corrections.refuse(correction, "x")));
        attempts.forEach(
                attempt -> assertThatExceptionOfType(NotFoundException.class).isThrownBy(attempt::run));
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> employee(employee).run(() -> corrections.accept(correction)));
        assertThat(status(correction)).isEqualTo("PENDING");
    }

    @Test
    void ofManyWhoDecideAtOnceOneDoes() throws Exception {
        long employee = Facts.employee(BODY, HIRED);
        long correction = propose(
                employee,
                Part.CHILD,
                null,
                Map.of("first_name_ar", "ريان", "first_name_fr", "Rayan", "sex", "M", "birth_date", "2019-05-06"));
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService people = Executors.newFixedThreadPool(12);
        long decided = 0;
        try {
            List<Future<Boolean>> all = IntStream.range(0, 12)
                    .mapToObj(i -> people.submit((Callable<Boolean>) () -> {
                        start.await();
                        return decides(correction, i % 3 == 0);
                    }))
                    .toList();
            start.countDown();
            for (Future<Boolean> one : all) {
                decided += one.get() ? 1 : 0;
            }
        } finally {
            people.shutdownNow();
        }
        assertThat(decided).isOne();
        assertThat(told(employee)).hasSize(1);
        assertThat(employee(employee).call(() -> own.file()).of(Part.CHILD).size())
                .isEqualTo(status(correction).equals("ACCEPTED") ? 1 : 0);
    }

    private boolean decides(long correction, boolean refusing) throws Exception {
        try {
            hr().run(() -> {
                if (refusing) {
                    corrections.refuse(correction, "non");
                } else {
                    corrections.accept(correction);
                }
            });
            return true;
        } catch (RuleException refused) {
            assertThat(refused.key()).isEqualTo("personnel.refused.correction-decided");
            return false;
        }
    }

    @Test
    void aProofThatIsRefusedLeavesNothingProposed() throws Exception {
        long employee = Facts.employee(BODY, HIRED);
        Proof hostile =
                new Proof("acte.pdf", () -> new ByteArrayInputStream("<script>".getBytes(StandardCharsets.US_ASCII)));
        assertThatExceptionOfType(RuleException.class)
                .isThrownBy(() -> employee(employee).call(() -> own.propose(Part.CONTACT, null, PHONE, null, hostile)));
        assertThat(Database.<Long>seeOne(
                        "select count(*) from mujamma.file_correction where employee_id = ?", employee))
                .isZero();
    }
}
