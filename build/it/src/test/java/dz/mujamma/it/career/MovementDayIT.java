package dz.mujamma.it.career;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dz.mujamma.ejb.career.history.CareerHistoryService;
import dz.mujamma.ejb.career.movement.MovementUndoService;
import dz.mujamma.ejb.career.seniority.SeniorityKind;
import dz.mujamma.it.harness.Database;
import dz.mujamma.it.harness.Deployments;
import dz.mujamma.it.harness.Facts;
import dz.mujamma.persistence.career.movement.FilePart;
import dz.mujamma.persistence.career.movement.MovementKind;
import dz.mujamma.persistence.career.movement.MovementStage;
import dz.mujamma.persistence.career.movement.OpenMovement;
import dz.mujamma.persistence.personnel.dossier.Part;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.tenancy.Hat;
import dz.mujamma.persistence.tenancy.Right;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What happens to a movement after both have signed: its day, its renewal, and taking it back before its day. */
@ExtendWith(ArquillianExtension.class)
class MovementDayIT extends MovementCase {
    private static final String ANNUAL = "ANNUAL_CS";
    private static final LocalDate TOMORROW = TODAY.plusDays(1);

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/MovementUndoService")
    private MovementUndoService undoing;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/CareerHistoryService")
    private CareerHistoryService histories;

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(MovementDayIT.class, MovementCase.class, CareerPeople.class);
    }

    @Test
    void whatIsSignedForTomorrowPassesOverTomorrowAndOnce() throws Exception {
        long employee = inService();
        Facts.child(HOME, employee, LocalDate.of(2018, 5, 6));
        long movement = signed(employee, MovementKind.TRANSFER, TOMORROW);
        long there = there(movement);
        turn(TODAY);
        Thread.sleep(500);
        assertThat(stage(movement)).as("the day has not come").isEqualTo("SIGNED");
        assertThat(handedOver(there)).isZero();
        as(officer(HOME))
                .run(() ->
                        files.save(employee, Part.LANGUAGE, null, 0, Map.of("language", "ARABIC", "mastery", "GOOD")));

        turn(TOMORROW);
        await(movement, MovementStage.DONE);
        assertThat(handedOver(there)).isOne();
        List<Map<String, Object>> events = events(movement);
        turn(TOMORROW);
        turn(TOMORROW.plusDays(1));
        Thread.sleep(500);
        assertThat(handedOver(there)).as("once").isOne();
        assertThat(events(movement)).isEqualTo(events);
        assertThat(count("select count(*) from mujamma.movement_part where movement_id = ?", movement))
                .isZero();
    }

    @Test
    void theOriginReadsTheFileUpToTheDayAndNothingOfWhatComesAfter() throws Exception {
        long employee = inService();
        long movement = signed(employee, MovementKind.TRANSFER, TODAY);
        await(movement, MovementStage.DONE);
        long there = there(movement);
        as(officer(HOST))
                .run(() -> files.save(there, Part.LANGUAGE, null, 0, Map.of("language", "FRENCH", "mastery", "GOOD")));
        refused(
                "movement.refused.handed-over",
                officer(HOME),
                () -> files.save(employee, Part.LANGUAGE, null, 0, Map.of("language", "GERMAN", "mastery", "GOOD")));
        var story = as(officer(HOME)).call(() -> histories.of(employee, TODAY, null));
        assertThat(story.periods()).hasSize(2);
        assertThat(story.periods().get(1).period().from()).isEqualTo(TODAY);
        assertThat(count(
                        "select count(*) from mujamma.employee_language where employee_id = ? and body_id = ?",
                        employee,
                        HOME))
                .isZero();
        assertThatThrownBy(() -> as(officer(HOME)).run(() -> histories.of(there, TODAY, null)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void whatRemainsOfTheLeavePassesIntoTheOtherLedgerOnce() throws Exception {
        long employee = inService();
        Facts.grant(HOME, employee, ANNUAL, TODAY.withDayOfMonth(1).minusMonths(14), 2.5);
        long seconded = signed(employee, MovementKind.SECONDMENT, DAY);
        await(seconded, MovementStage.DONE);
        assertThat(leave(employee))
                .as("leave waits at home during a secondment")
                .isEqualByComparingTo("2.5");
        long there = there(seconded);
        assertThat(leave(there)).isZero();
        Facts.grant(HOST, there, ANNUAL, TODAY.withDayOfMonth(1), 1.5);

        long back = as(officer(HOME)).call(() -> movements.open(comingBack(employee)));
        as(officer(HOME)).run(() -> movements.offer(back));
        as(officer(HOST)).run(() -> movements.accept(back));
        sign(HOST, back);
        sign(HOME, back);
        await(back, MovementStage.DONE);
        var owed = Database.<BigDecimal>seeOne(
                "select -sum(days) from mujamma.leave_entry where employee_id = ? and kind = 'HANDED_OVER'", there);
        assertThat(owed).isGreaterThanOrEqualTo(new BigDecimal("1.5"));
        assertThat(leave(there)).as("the ledger there is closed").isZero();
        assertThat(leave(employee)).isEqualByComparingTo(owed.add(new BigDecimal("2.5")));
        assertThat(Database.see(
                        "select distinct reason, movement_id from mujamma.leave_entry where employee_id = ? and kind = 'TAKEN_OVER'",
                        employee))
                .containsExactly(Map.of("reason", HOST, "movement_id", back));
        turn(TOMORROW);
        Thread.sleep(300);
        assertThat(leave(employee)).isEqualByComparingTo(owed.add(new BigDecimal("2.5")));
    }

    @Test
    void papersOfTheAgreedKindsAloneAreCopied() throws Exception {
        long employee = inService();
        paper(employee, "DIPLOMA", "FREE");
        paper(employee, "RESIDENCE", "FREE");
        paper(employee, "MEDICAL_CERTIFICATE", "HEALTH");
        OpenMovement wish = new OpenMovement(
                MovementKind.TRANSFER,
                HOST,
                employee,
                TODAY,
                null,
                "نقل",
                Set.of(FilePart.CAREER),
                Set.of("DIPLOMA", "MEDICAL_CERTIFICATE"));
        refused("movement.refused.paper-right", officer(HOME), () -> movements.open(wish));
        Hat doctor = CareerPeople.with(officer(HOME), Right.HEALTH);
        long movement = as(doctor).call(() -> movements.open(wish));
        as(CareerPeople.self(employee)).run(() -> consents.consent(movement));
        as(officer(HOME)).run(() -> movements.offer(movement));
        refused("movement.refused.paper-right", officer(HOST), () -> movements.accept(movement));
        as(CareerPeople.with(officer(HOST), Right.HEALTH)).run(() -> movements.accept(movement));
        place(movement);
        sign(HOME, movement);
        sign(HOST, movement);
        await(movement, MovementStage.DONE);

        long there = there(movement);
        assertThat(Database.see(
                        "select a.kind_id, a.part, a.name, convert_from(p.bytes, 'UTF8') as bytes from mujamma.attachment a "
                                + "join mujamma.attachment_blob_part p on p.blob_id = a.blob_id "
                                + "where a.employee_id = ? and a.body_id = ? and p.body_id = ? order by 1",
                        there,
                        HOST,
                        HOST))
                .containsExactly(
                        Map.of("kind_id", "DIPLOMA", "part", "FREE", "name", "it", "bytes", "DIPLOMA " + employee),
                        Map.of(
                                "kind_id",
                                "MEDICAL_CERTIFICATE",
                                "part",
                                "HEALTH",
                                "name",
                                "it",
                                "bytes",
                                "MEDICAL_CERTIFICATE " + employee));
        assertThat(count(
                        "select count(*) from mujamma.attachment where employee_id = ? and withdrawn_at is null",
                        employee))
                .as("the origin keeps its own")
                .isEqualTo(3);
        assertThat(count("select count(*) from mujamma.movement_paper where movement_id = ?", movement))
                .isZero();
        assertThat(count("select count(*) from mujamma.movement_paper_part where movement_id = ?", movement))
                .isZero();
    }

    @Test
    void seniorityGoesOnInTheOtherBody() throws Exception {
        long employee = inService();
        var before = as(officer(HOME))
                .call(() -> histories.of(employee, TODAY, null))
                .seniority();
        long movement = signed(employee, MovementKind.TRANSFER, DAY);
        await(movement, MovementStage.DONE);
        var after = as(officer(HOST))
                .call(() -> histories.of(there(movement), TODAY, null))
                .seniority();
        assertThat(after.get(SeniorityKind.GENERAL.ordinal()).length())
                .isEqualTo(before.get(SeniorityKind.GENERAL.ordinal()).length());
        assertThat(after.get(SeniorityKind.BODY.ordinal()).since()).isEqualTo(DAY);
    }

    @Test
    void aSecondmentIsRenewedByTheSameHandshakeWithinTheLegalLength() throws Exception {
        long employee = inService();
        long movement = signed(employee, MovementKind.SECONDMENT, DAY);
        await(movement, MovementStage.DONE);
        long there = there(movement);
        refused("condition.renewal-too-long", officer(HOME), () -> movements.open(renewal(employee, DAY.plusYears(5))));
        refused(
                "movement.refused.renewed-at-home",
                officer(HOST),
                () -> movements.open(renewal(there, DAY.plusYears(2))));

        long renewal = as(officer(HOME))
                .call(() -> movements.open(renewal(employee, DAY.plusYears(5).minusDays(1))));
        refused("movement.refused.step", officer(HOME), () -> movements.offer(renewal));
        as(CareerPeople.self(employee)).run(() -> consents.consent(renewal));
        as(officer(HOME)).run(() -> movements.offer(renewal));
        as(officer(HOST)).run(() -> movements.accept(renewal));
        refused("movement.refused.under-way", officer(HOST), () -> movements.open(comingBack(there)));
        sign(HOST, renewal);
        assertThat(kinds(employee)).doesNotContain("SECONDMENT_RENEWAL");
        sign(HOME, renewal);
        await(renewal, MovementStage.DONE);
        assertThat(kinds(employee)).contains("SECONDMENT_RENEWAL");
        assertThat(kinds(there)).contains("SECONDMENT_IN_RENEWAL");
        assertThat(positions(employee)).containsExactly("ACTIVE", "SECONDED");
        assertThat(positions(there)).containsExactly("SECONDED_IN");
        var running = as(officer(HOST)).call(() -> movements.secondmentOf(there).orElseThrow());
        assertThat(running.endsOn()).isEqualTo(DAY.plusYears(5).minusDays(1));

        long back = as(officer(HOST)).call(() -> movements.open(comingBack(there)));
        as(officer(HOST)).run(() -> movements.offer(back));
        as(officer(HOME)).run(() -> movements.accept(back));
        sign(HOME, back);
        sign(HOST, back);
        await(back, MovementStage.DONE);
        assertThat(as(officer(HOME)).call(() -> movements.secondmentOf(employee)))
                .as("somebody who came back can be offered anew")
                .isEmpty();
    }

    @Test
    void whatBothHaveSignedIsTakenBackByBothBeforeItsDay() throws Exception {
        long employee = inService();
        List<String> before = positions(employee);
        List<Map<String, Object>> row = person(employee);
        List<Map<String, Object>> due = dues(employee);
        long movement = signed(employee, MovementKind.SECONDMENT, TODAY.plusDays(20));
        long there = there(movement);
        assertThat(positions(employee)).containsExactly("ACTIVE", "SECONDED");
        assertThatThrownBy(() -> as(officer(HOME)).run(() -> undoing.ask(movement, "خطأ")))
                .isInstanceOf(EJBAccessException.class);
        as(signatory(HOME)).run(() -> undoing.ask(movement, "عدول عن الانتداب"));
        assertThat(positions(employee)).as("asking changes nothing").containsExactly("ACTIVE", "SECONDED");
        refused("movement.refused.step", signatory(HOME), () -> undoing.agree(movement));
        as(signatory(HOST)).run(() -> undoing.drop(movement));
        assertThat(stage(movement)).isEqualTo("SIGNED");
        refused("movement.refused.step", signatory(HOME), () -> undoing.agree(movement));

        as(signatory(HOST)).run(() -> undoing.ask(movement, "لم تعد الحاجة قائمة"));
        as(signatory(HOME)).run(() -> undoing.agree(movement));
        await(movement, MovementStage.WITHDRAWN);
        assertThat(positions(employee)).isEqualTo(before);
        assertThat(person(employee)).isEqualTo(row);
        assertThat(dues(employee)).isEqualTo(due);
        assertThat(positions(there)).isEmpty();
        assertThat(kinds(employee)).containsOnlyOnce("CANCELLATION");
        assertThat(kinds(there)).containsOnlyOnce("CANCELLATION");
        assertThat(count("select count(*) from mujamma.employee_service_gap where employee_id = ?", there))
                .as("no leave grows for whoever never came")
                .isOne();
        turn(TODAY.plusDays(20));
        Thread.sleep(300);
        assertThat(handedOver(there)).isZero();
        assertThat(as(officer(HOME)).call(() -> movements.open(wish(MovementKind.SECONDMENT, employee, DAY))))
                .as("the person can be offered anew")
                .isPositive();
    }

    @Test
    void whatHasItsDayBehindItIsNotTakenBack() throws Exception {
        long movement = signed(inService(), MovementKind.TRANSFER, TODAY);
        await(movement, MovementStage.DONE);
        refused("movement.refused.step", signatory(HOME), () -> undoing.ask(movement, "x"));
    }

    private static BigDecimal leave(long employee) {
        return Database.seeOne(
                "select coalesce(sum(days), 0) from mujamma.leave_entry where employee_id = ?", employee);
    }

    private long signed(long employee, MovementKind kind, LocalDate day) throws Exception {
        long movement = accepted(employee, kind, day);
        sign(HOME, movement);
        sign(HOST, movement);
        awaitReference(movement);
        return movement;
    }

    private static OpenMovement renewal(long employee, LocalDate end) {
        return new OpenMovement(MovementKind.RENEWAL, null, employee, TODAY, end, "تمديد", Set.of());
    }

    private static OpenMovement comingBack(long employee) {
        return new OpenMovement(MovementKind.RETURN, null, employee, TODAY, null, "عودة", Set.of());
    }

    private static List<String> kinds(long employee) {
        return Database.see("select kind_id from mujamma.act where employee_id = ? order by id", employee).stream()
                .map(row -> (String) row.get("kind_id"))
                .toList();
    }

    private static long handedOver(long there) {
        return count("select count(*) from mujamma.employee_child where employee_id = ?", there);
    }

    private static List<Map<String, Object>> events(long movement) {
        return Database.see(
                "select kind, by_body from mujamma.movement_event where movement_id = ? order by id", movement);
    }

    private static List<Map<String, Object>> person(long employee) {
        return Database.see("select to_jsonb(e) - 'version' as row from mujamma.employee e where id = ?", employee)
                .stream()
                .map(row -> Map.<String, Object>of("row", row.get("row").toString()))
                .toList();
    }

    private static List<Map<String, Object>> dues(long employee) {
        return Database.see(
                "select clock_id, due_on from mujamma.career_deadline where employee_id = ? order by 1, 2", employee);
    }
}
