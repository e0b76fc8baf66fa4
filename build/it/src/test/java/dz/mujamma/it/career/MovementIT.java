package dz.mujamma.it.career;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dz.mujamma.ejb.career.ActDraftService;
import dz.mujamma.ejb.career.ActSigningService;
import dz.mujamma.ejb.career.ActVisaService;
import dz.mujamma.ejb.career.movement.MovementConsentService;
import dz.mujamma.ejb.career.movement.MovementService;
import dz.mujamma.ejb.personnel.dossier.EmployeeFileService;
import dz.mujamma.it.harness.Caller;
import dz.mujamma.it.harness.Database;
import dz.mujamma.it.harness.Deployments;
import dz.mujamma.it.harness.Facts;
import dz.mujamma.it.harness.Hats;
import dz.mujamma.persistence.career.ActContent;
import dz.mujamma.persistence.career.Position;
import dz.mujamma.persistence.career.Situation;
import dz.mujamma.persistence.career.movement.FilePart;
import dz.mujamma.persistence.career.movement.MovementKind;
import dz.mujamma.persistence.career.movement.MovementStage;
import dz.mujamma.persistence.career.movement.OpenMovement;
import dz.mujamma.persistence.career.movement.Placing;
import dz.mujamma.persistence.personnel.dossier.Part;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.tenancy.Hat;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.ejb.EJB;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From one body to another and back, each side under its own hats. */
@ExtendWith(ArquillianExtension.class)
class MovementIT {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Africa/Algiers"));
    private static final LocalDate DAY = TODAY.minusDays(30);
    private static final String HOME = CareerPeople.BODY;
    private static final String HOST = CareerPeople.OTHER_BODY;
    private static final AtomicLong NEXT = new AtomicLong(System.nanoTime() % 1_000_000);

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/MovementService")
    private MovementService movements;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/MovementConsentService")
    private MovementConsentService consents;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/ActDraftService")
    private ActDraftService drafts;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/ActVisaService")
    private ActVisaService visas;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/ActSigningService")
    private ActSigningService signing;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/EmployeeFileService")
    private EmployeeFileService files;

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(MovementIT.class, CareerPeople.class);
    }

    @Test
    void somebodyIsSecondedToAnotherBodyAndComesBack() throws Exception {
        long employee = inService();
        Facts.child(HOME, employee, LocalDate.of(2018, 5, 6));
        long movement = accepted(employee, MovementKind.SECONDMENT);
        assertThat(positions(employee)).containsExactly("ACTIVE");

        sign(HOST, movement);
        assertThat(positions(employee)).as("one signature changes nothing").containsExactly("ACTIVE");
        sign(HOME, movement);
        await(movement, MovementStage.DONE);

        assertThat(positions(employee)).containsExactly("ACTIVE", "SECONDED");
        long there = Database.<Long>seeOne("select to_employee_id from mujamma.movement where id = ?", movement);
        assertThat(positions(there)).containsExactly("SECONDED_IN");
        assertThat(count(
                        "select count(*) from mujamma.employee_child where employee_id = ? and body_id = ?",
                        there,
                        HOST))
                .isOne();
        assertThat(count(
                        "select count(*) from mujamma.career_elsewhere where employee_id = ? and elsewhere = ? and valid_to = ?",
                        there,
                        HOME,
                        DAY))
                .isOne();
        assertThat(count("select count(*) from mujamma.movement_part where movement_id = ?", movement))
                .as("nothing is left on the way")
                .isZero();

        long back = as(officer(HOME))
                .call(() -> movements.open(new OpenMovement(
                        MovementKind.RETURN, null, employee, TODAY, null, "نهاية الانتداب", Set.of(FilePart.CAREER))));
        as(officer(HOME)).run(() -> movements.offer(back));
        as(officer(HOST)).run(() -> movements.accept(back));
        sign(HOME, back);
        sign(HOST, back);
        await(back, MovementStage.DONE);

        assertThat(positions(employee)).containsExactly("ACTIVE", "SECONDED", "ACTIVE");
        assertThat(positions(there)).containsExactly("SECONDED_IN", "ENDED");
        assertThat(count(
                        "select count(*) from mujamma.career_elsewhere where employee_id = ? and elsewhere = ?",
                        employee,
                        HOST))
                .isOne();
    }

    @Test
    void aTransferEndsTheOneCareerAndBeginsTheOther() throws Exception {
        long employee = inService();
        long movement = accepted(employee, MovementKind.TRANSFER);
        sign(HOME, movement);
        sign(HOST, movement);
        await(movement, MovementStage.DONE);

        assertThat(positions(employee)).containsExactly("ACTIVE", "ENDED");
        long there = Database.<Long>seeOne("select to_employee_id from mujamma.movement where id = ?", movement);
        assertThat(positions(there)).containsExactly("ACTIVE");
        assertThat(Database.<String>seeOne(
                        "select matricule from mujamma.employee where id = ? and body_id = ?", there, HOST))
                .startsWith("MV-");
        assertThat(Database.see("select from_reference, to_reference from mujamma.movement where id = ?", movement)
                        .get(0))
                .doesNotContainValue(null);
        refused(
                "movement.refused.handed-over",
                officer(HOME),
                () -> files.save(employee, Part.LANGUAGE, null, 0, Map.of("language", "FRENCH", "mastery", "GOOD")));
        as(officer(HOST))
                .run(() -> files.save(there, Part.LANGUAGE, null, 0, Map.of("language", "FRENCH", "mastery", "GOOD")));
    }

    @Test
    void untilTheDayNothingOfTheFilePassesOver() throws Exception {
        long employee = inService();
        Facts.child(HOME, employee, LocalDate.of(2018, 5, 6));
        long movement = accepted(employee, MovementKind.SECONDMENT, TODAY.plusDays(20));
        sign(HOME, movement);
        sign(HOST, movement);
        awaitReference(movement);

        long there = Database.<Long>seeOne("select to_employee_id from mujamma.movement where id = ?", movement);
        assertThat(stage(movement)).isEqualTo("SIGNED");
        assertThat(count("select count(*) from mujamma.employee_child where employee_id = ?", there))
                .isZero();
        assertThat(count("select count(*) from mujamma.movement_part where movement_id = ?", movement))
                .isZero();
    }

    @Test
    void withdrawnOrRefusedAtEachStageBothSidesAreAsTheyWere() throws Exception {
        for (MovementStage stage : List.of(MovementStage.DRAFT, MovementStage.OFFERED, MovementStage.ACCEPTED)) {
            long employee = inService();
            long hosted = count("select count(*) from mujamma.employee where body_id = ?", HOST);
            List<Map<String, Object>> before = periods(employee);
            long movement = upTo(stage, employee);
            if (stage == MovementStage.ACCEPTED) {
                sign(HOME, movement);
            }
            as(officer(HOME)).run(() -> movements.withdraw(movement, "عدول"));
            assertThat(periods(employee)).as("withdrawn at " + stage).isEqualTo(before);
            assertThat(count("select count(*) from mujamma.employee where body_id = ?", HOST))
                    .isEqualTo(hosted);
            assertThat(count(
                            "select count(*) from mujamma.act where employee_id = ? and kind_id like 'SECONDMENT%'",
                            employee))
                    .isZero();
        }
        for (MovementStage stage : List.of(MovementStage.OFFERED, MovementStage.ACCEPTED)) {
            long employee = inService();
            List<Map<String, Object>> before = periods(employee);
            long movement = upTo(stage, employee);
            as(officer(HOST)).run(() -> movements.refuse(movement, "لا حاجة"));
            assertThat(periods(employee)).as("refused at " + stage).isEqualTo(before);
        }
    }

    @Test
    void theOtherBodyKnowsThePersonFromItsAcceptanceOnAlone() throws Exception {
        long employee = inService();
        long movement = opened(employee, MovementKind.SECONDMENT, DAY);
        Hat there = officer(HOST);
        assertThatThrownBy(() -> as(there).run(() -> movements.get(movement))).isInstanceOf(NotFoundException.class);
        as(CareerPeople.self(employee)).run(() -> consents.consent(movement));
        as(officer(HOME)).run(() -> movements.offer(movement));
        as(there).run(() -> assertThat(movements.get(movement).card()).isNull());
        as(there).run(() -> movements.accept(movement));
        as(there).run(() -> assertThat(movements.get(movement).card()).isNotNull());
        as(officer("CNR"))
                .run(() -> assertThatThrownBy(() -> movements.get(movement)).isInstanceOf(NotFoundException.class));
    }

    @Test
    void nobodyIsOfferedWithoutConsentAndNobodyElseConsents() throws Exception {
        long employee = inService();
        long movement = opened(employee, MovementKind.SECONDMENT, DAY);
        refused("movement.refused.step", officer(HOME), () -> movements.offer(movement));
        long other = CareerPeople.employee();
        assertThatThrownBy(() -> as(CareerPeople.self(other)).run(() -> consents.consent(movement)))
                .isInstanceOf(NotFoundException.class);
        as(CareerPeople.self(employee)).run(() -> consents.decline(movement, "لا أوافق"));
        assertThat(stage(movement)).isEqualTo("WITHDRAWN");
    }

    @Test
    void eachBodyDoesItsOwnStepsOnly() throws Exception {
        long movement = upTo(MovementStage.OFFERED, inService());
        refused("movement.refused.step", officer(HOME), () -> movements.accept(movement));
        refused("movement.refused.step", officer(HOST), () -> movements.withdraw(movement, "x"));
        refused("movement.refused.step", signatory(HOST), () -> movements.sign(movement));
    }

    @Test
    void signingTakesASignatureAndAPlace() throws Exception {
        long movement = upTo(MovementStage.ACCEPTED, inService(), false);
        refused("movement.refused.placing", signatory(HOST), () -> movements.sign(movement));
        place(movement);
        Hat unauthorised = Hats.madeUp("d-" + NEXT.incrementAndGet(), Role.HR_DIRECTOR, HOST, someone(HOST));
        refused("career.refused.no-signature", unauthorised, () -> movements.sign(movement));
    }

    @Test
    void aTraineeIsNotSecondedAndTheArticleSaysSo() throws Exception {
        long employee = CareerPeople.employee();
        situate(employee, Position.PROBATION);
        refused(
                "career.refused.position",
                officer(HOME),
                () -> movements.open(wish(MovementKind.SECONDMENT, employee, DAY)));
    }

    private long inService() throws Exception {
        long employee = CareerPeople.employee();
        Database.lay(
                "update mujamma.employee set nin = ? where id = ?",
                "%018d".formatted(100_000_000L + employee),
                employee);
        situate(employee, Position.ACTIVE);
        return employee;
    }

    private void situate(long employee, Position position) throws Exception {
        ActContent content = ActContent.of(
                "INITIAL_SITUATION",
                CareerPeople.HIRED,
                new Situation(position, CareerPeople.grade(), 1, null, CareerPeople.unit()));
        long act = as(officer(HOME)).call(() -> drafts.draft(employee, content));
        as(officer(HOME)).run(() -> drafts.sendRound(act));
        as(CareerPeople.director()).run(() -> visas.give(act));
        as(CareerPeople.signatory()).run(() -> signing.sign(act));
    }

    private static OpenMovement wish(MovementKind kind, long employee, LocalDate day) {
        LocalDate end = kind == MovementKind.SECONDMENT ? day.plusYears(1) : null;
        return new OpenMovement(
                kind, HOST, employee, day, end, "خدمة المصلحة", Set.of(FilePart.FAMILY, FilePart.CAREER));
    }

    private long opened(long employee, MovementKind kind, LocalDate day) throws Exception {
        return as(officer(HOME)).call(() -> movements.open(wish(kind, employee, day)));
    }

    private long upTo(MovementStage stage, long employee) throws Exception {
        return upTo(stage, employee, true);
    }

    private long upTo(MovementStage stage, long employee, boolean placed) throws Exception {
        long movement = opened(employee, MovementKind.SECONDMENT, DAY);
        if (stage.ordinal() >= MovementStage.OFFERED.ordinal()) {
            as(CareerPeople.self(employee)).run(() -> consents.consent(movement));
            as(officer(HOME)).run(() -> movements.offer(movement));
        }
        if (stage == MovementStage.ACCEPTED) {
            as(officer(HOST)).run(() -> movements.accept(movement));
            if (placed) {
                place(movement);
            }
        }
        return movement;
    }

    private long accepted(long employee, MovementKind kind) throws Exception {
        return accepted(employee, kind, DAY);
    }

    private long accepted(long employee, MovementKind kind, LocalDate day) throws Exception {
        long movement = opened(employee, kind, day);
        as(CareerPeople.self(employee)).run(() -> consents.consent(movement));
        as(officer(HOME)).run(() -> movements.offer(movement));
        as(officer(HOST)).run(() -> movements.accept(movement));
        place(movement);
        return movement;
    }

    private void place(long movement) throws Exception {
        Placing placing = new Placing(Facts.unit(HOST), null, anyGrade(HOST), "MV-" + NEXT.incrementAndGet());
        as(officer(HOST)).run(() -> movements.place(movement, placing));
    }

    private static Long anyGrade(String body) {
        return Database.seeOne("select min(id) from mujamma.grade where body_id = ?", body);
    }

    private void sign(String body, long movement) throws Exception {
        as(signatory(body)).run(() -> movements.sign(movement));
    }

    private static Hat officer(String body) {
        return Hats.madeUp("hr-" + NEXT.incrementAndGet(), Role.HR_OFFICER, body, null);
    }

    private static long someone(String body) {
        return Facts.employee(body, LocalDate.of(2010, 1, 1), "CIVIL_SERVICE", null);
    }

    private static Hat signatory(String body) {
        Hat hat = Hats.madeUp("dg-" + NEXT.incrementAndGet(), Role.HR_DIRECTOR, body, someone(body));
        Facts.signingRight(body, hat.employeeId());
        return hat;
    }

    private static Caller as(Hat hat) {
        return Caller.wearing(hat);
    }

    private static void refused(String key, Hat hat, Caller.Action action) {
        assertThatThrownBy(() -> as(hat).run(action)).hasMessageContaining(key);
    }

    private static List<Map<String, Object>> periods(long employee) {
        return Database.see("select * from mujamma.career_period where employee_id = ? order by id", employee);
    }

    private static List<String> positions(long employee) {
        return Database.see(
                        "select position_id from mujamma.career_period where employee_id = ? and known_to is null "
                                + "order by valid_from",
                        employee)
                .stream()
                .map(row -> (String) row.get("position_id"))
                .toList();
    }

    private static long count(String sql, Object... arguments) {
        return Database.<Long>seeOne(sql, arguments);
    }

    private static String stage(long movement) {
        return Database.seeOne("select stage from mujamma.movement where id = ?", movement);
    }

    private static void await(long movement, MovementStage wanted) throws InterruptedException {
        for (int left = 200; left > 0 && !wanted.name().equals(stage(movement)); left--) {
            Thread.sleep(50);
        }
        assertThat(stage(movement))
                .as(() -> "hindered by "
                        + Database.see(
                                "select note from mujamma.movement_event where movement_id = ? and kind = 'FAILED'",
                                movement))
                .isEqualTo(wanted.name());
    }

    private static void awaitReference(long movement) throws InterruptedException {
        for (int left = 200;
                left > 0 && count("select count(to_reference) from mujamma.movement where id = ?", movement) == 0;
                left--) {
            Thread.sleep(50);
        }
    }
}
