package dz.mujamma.it.career;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dz.mujamma.ejb.career.ActDraftService;
import dz.mujamma.ejb.career.ActSigningService;
import dz.mujamma.ejb.career.abandonment.AbandonmentService;
import dz.mujamma.ejb.career.abandonment.AbsenceReportService;
import dz.mujamma.ejb.career.abandonment.OwnAbsenceService;
import dz.mujamma.ejb.career.deadline.DeadlineService;
import dz.mujamma.ejb.career.history.CareerHistoryService;
import dz.mujamma.ejb.career.history.CareerStory;
import dz.mujamma.ejb.career.leaving.LeavingService;
import dz.mujamma.ejb.career.resignation.OwnResignationService;
import dz.mujamma.ejb.career.resignation.ResignationService;
import dz.mujamma.ejb.document.AttachmentService;
import dz.mujamma.ejb.job.DayTurn;
import dz.mujamma.ejb.steering.FiguresService;
import dz.mujamma.it.harness.Caller;
import dz.mujamma.it.harness.Database;
import dz.mujamma.it.harness.Deployments;
import dz.mujamma.it.harness.Facts;
import dz.mujamma.it.harness.Hats;
import dz.mujamma.persistence.career.ActContent;
import dz.mujamma.persistence.career.Position;
import dz.mujamma.persistence.career.Situation;
import dz.mujamma.persistence.career.abandonment.AbandonmentNotice.Channel;
import dz.mujamma.persistence.career.abandonment.AbandonmentNotice.Outcome;
import dz.mujamma.persistence.career.leaving.LeavingEvents;
import dz.mujamma.persistence.career.leaving.Leavings.Wanted;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.shared.SortBy;
import dz.mujamma.persistence.tenancy.Hat;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.ejb.EJBAccessException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Resignation and abandonment, each step by who may do it; and the order of the steps attacked by plain SQL. */
@ExtendWith(ArquillianExtension.class)
class LeavingIT {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Africa/Algiers"));
    private static final String BODY = CareerPeople.BODY;

    private OwnResignationService own;
    private ResignationService resignations;
    private AbandonmentService abandonments;

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(LeavingIT.class, CareerPeople.class, Desk.class);
    }

    @BeforeEach
    void atTheDesk() {
        own = Desk.service(OwnResignationService.class);
        resignations = Desk.service(ResignationService.class);
        abandonments = Desk.service(AbandonmentService.class);
    }

    @Test
    void aResignationIsGivenAcceptedAndDoneBySigningItsAct() throws Exception {
        long employee = inService();
        LocalDate wished = TODAY.plusDays(40);
        long id = as(CareerPeople.self(employee)).call(() -> own.give(wished, "سبب", true));
        assertThat(resignation(id, "answer_due::text"))
                .isEqualTo(TODAY.plusMonths(2).toString());
        assertThat(count(
                        "select count(*) from mujamma.procedure_clock where procedure_id = ? and kind_id = 'RESIGNATION_ANSWER'",
                        id))
                .isOne();
        assertThat(as(CareerPeople.officer()).call(() -> Desk.service(DeadlineService.class)
                        .page(
                                new DeadlineService.Wish(matricule(employee), "RESIGNATION_ANSWER", null, null),
                                new SortBy("due", false),
                                0,
                                10)))
                .as("the clock stands among the deadlines")
                .singleElement()
                .satisfies(row -> assertThat(row.page()).isEqualTo("/career/resignation?id=" + id));

        refused(
                "leaving.refused.effect-early",
                CareerPeople.officer(),
                () -> resignations.accept(id, TODAY.minusDays(1)));
        refused(
                "leaving.refused.effect-late",
                CareerPeople.officer(),
                () -> resignations.accept(id, TODAY.plusYears(1)));
        long act = as(CareerPeople.officer()).call(() -> resignations.accept(id, wished));
        assertThat(resignation(id, "stage")).isEqualTo("ACCEPTED");
        refused("leaving.refused.withdraw", CareerPeople.self(employee), () -> own.withdraw(id));
        assertThat(positions(employee)).as("bound to the post until the act").containsExactly("ACTIVE");

        Desk.seen(act);
        Desk.sign(act);
        assertThat(resignation(id, "stage")).isEqualTo("DONE");
        assertThat(positions(employee)).containsExactly("ACTIVE", "ENDED");
        assertThat(events("resignation_id", id)).containsExactly("FILED", "ACCEPTED", "DONE");
        assertThat(told(employee))
                .contains("leaving.told.own.filed", "leaving.told.own.accepted", "leaving.told.own.done");
        assertThat(count(
                        "select count(*) from mujamma.procedure_clock where procedure_id = ? and kind_id = 'RESIGNATION_ANSWER'",
                        id))
                .isZero();
        refused("leaving.refused.left", CareerPeople.self(employee), () -> own.give(TODAY.plusDays(90), null, true));
    }

    @Test
    void aResignationIsPutOffOnceThenRefusedWithAReason() throws Exception {
        long employee = inService();
        long id = given(employee);
        refused("leaving.refused.reason", CareerPeople.officer(), () -> resignations.defer(id, " "));
        as(CareerPeople.officer()).run(() -> resignations.defer(id, "ضرورة المصلحة"));
        assertThat(resignation(id, "answer_due::text"))
                .isEqualTo(TODAY.plusMonths(2).plusMonths(2).toString());
        refused("leaving.refused.deferred-already", CareerPeople.officer(), () -> resignations.defer(id, "ثانية"));
        refused("leaving.refused.reason", CareerPeople.officer(), () -> resignations.refuse(id, null));
        as(CareerPeople.officer()).run(() -> resignations.refuse(id, "تكوين لم ينته"));
        assertThat(resignation(id, "stage")).isEqualTo("REFUSED");
        refused("leaving.refused.answered", CareerPeople.officer(), () -> resignations.accept(id, TODAY.plusDays(30)));
        assertThat(told(employee)).contains("leaving.told.own.deferred", "leaving.told.own.refused");
    }

    @Test
    void theEmployeeWithdrawsBeforeTheAnswerAndGivesOneAtATime() throws Exception {
        long employee = inService();
        long id = given(employee);
        refused(
                "leaving.refused.under-way",
                CareerPeople.self(employee),
                () -> own.give(TODAY.plusDays(50), null, true));
        long other = inService();
        assertThatThrownBy(() -> as(CareerPeople.self(other)).run(() -> own.withdraw(id)))
                .isInstanceOf(NotFoundException.class);
        as(CareerPeople.self(employee)).run(() -> own.withdraw(id));
        assertThat(resignation(id, "stage")).isEqualTo("WITHDRAWN");
        refused(
                "leaving.refused.not-understood",
                CareerPeople.self(employee),
                () -> own.give(TODAY.plusDays(50), null, false));
        refused(
                "leaving.refused.wished-before",
                CareerPeople.self(employee),
                () -> own.give(TODAY.minusDays(1), null, true));
        assertThat(given(employee)).isNotEqualTo(id);
    }

    @Test
    void aPaperIsRecordedAndNotAcceptedWithoutBeingAttached() throws Exception {
        long employee = inService();
        Hat officer = CareerPeople.officer();
        refused(
                "leaving.refused.filed-later",
                officer,
                () -> resignations.record(employee, TODAY.plusDays(1), TODAY.plusDays(9), null));
        long id = as(officer).call(() -> resignations.record(employee, TODAY.minusDays(3), TODAY.plusDays(20), null));
        refused("leaving.refused.no-paper", officer, () -> resignations.accept(id, TODAY.plusDays(20)));
        attach("resignation", id, employee);
        as(officer).run(() -> resignations.accept(id, TODAY.plusDays(20)));
        assertThat(resignation(id, "stage")).isEqualTo("ACCEPTED");
    }

    /** loi 90-11 art. 68: the notice is owed. */
    @Test
    void aWorkerOwesTheNotice() throws Exception {
        long worker = Facts.employee(BODY, CareerPeople.HIRED, "LABOUR_90_11", null);
        refused("leaving.refused.notice", CareerPeople.self(worker), () -> own.give(TODAY.plusDays(10), null, true));
        long id = as(CareerPeople.self(worker)).call(() -> own.give(TODAY.plusMonths(1), null, true));
        refused(
                "leaving.refused.effect-early",
                CareerPeople.officer(),
                () -> resignations.accept(id, TODAY.plusDays(5)));
    }

    /** ord. 06-03 art. 220: what silence means is a setting; supplied, it takes effect. */
    @Test
    void whatNobodyAnsweredTakesEffectWhenTheDayTurns() throws Exception {
        long employee = inService();
        LocalDate filed = TODAY.minusMonths(2).minusDays(5);
        long id =
                as(CareerPeople.officer()).call(() -> resignations.record(employee, filed, TODAY.minusDays(20), null));
        turnTheDay("resignation-silence");
        assertThat(resignation(id, "stage")).isEqualTo("SILENT");
        assertThat(resignation(id, "effect_on::text"))
                .isEqualTo(filed.plusMonths(2).plusDays(1).toString());
        long act = Database.seeOne("select act_id from mujamma.resignation where id = ?", id);
        assertThat(Database.<String>seeOne("select status || ' ' || kind_id from mujamma.act where id = ?", act))
                .isEqualTo("DRAFT RESIGNATION");
        assertThat(positions(employee)).as("until it is signed nothing changes").containsExactly("ACTIVE");
        assertThat(told(Hats.of("director.cnas", Role.HR_DIRECTOR).employeeId()))
                .contains("leaving.told.hr.silent");
        turnTheDay("resignation-silence");
        assertThat(events("resignation_id", id)).containsExactly("RECORDED", "SILENT");

        as(CareerPeople.officer()).run(() -> Desk.service(ActDraftService.class).discard(act));
        long again = as(CareerPeople.officer()).call(() -> resignations.draftAgain(id));
        refused("leaving.refused.drafted", CareerPeople.officer(), () -> resignations.draftAgain(id));
        Desk.seen(again);
        Desk.sign(again);
        assertThat(resignation(id, "stage")).isEqualTo("DONE");
    }

    @Test
    void anotherEndOfServiceOvertakesBothProcedures() throws Exception {
        long employee = inService();
        long resignation = given(employee);
        long case_ = as(CareerPeople.officer()).call(() -> abandonments.open(employee, TODAY.minusDays(4), null));
        Desk.signed(employee, ActContent.of("DEATH", TODAY.minusDays(1), ActContent.NOTHING));
        assertThat(resignation(resignation, "stage")).isEqualTo("LAPSED");
        assertThat(abandonment(case_, "stage")).isEqualTo("LAPSED");
    }

    @Test
    void anAbandonmentGoesFromTheReportToTheDismissalAndNotSooner() throws Exception {
        long chief = CareerPeople.employee();
        long employee = inService();
        Database.lay("update mujamma.employee set chief_id = ? where id = ?", chief, employee);
        Hat officer = CareerPeople.officer();
        AbsenceReportService reports = Desk.service(AbsenceReportService.class);
        Hat head = Hats.madeUp("chief-" + chief, Role.CHIEF, BODY, chief);
        LocalDate first = TODAY.minusDays(20);
        long id = as(head).call(() -> reports.report(employee, first, "غائب"));
        assertThat(abandonment(id, "stage")).isEqualTo("REPORTED");
        assertThat(as(CareerPeople.self(employee))
                        .call(() -> Desk.service(OwnAbsenceService.class).mine()))
                .as("what HR has not opened is not shown")
                .isEmpty();
        as(officer).run(() -> abandonments.openReported(id, first));
        assertThat(abandonment(id, "full_on::text"))
                .isEqualTo(first.plusDays(14).toString());

        refused("leaving.refused.notices-missing", officer, () -> abandonments.dismiss(id, TODAY));
        long paper = as(officer).call(() -> abandonments.makeNotice(id));
        assertThat(Database.<String>seeOne("select kind || ' ' || register from mujamma.paper where id = ?", paper))
                .isEqualTo("FORMAL_NOTICE LETTERS");
        refused("leaving.refused.notice-unsent", officer, () -> abandonments.makeNotice(id));
        refused(
                "leaving.refused.day-between",
                officer,
                () -> abandonments.noteSent(id, TODAY.minusDays(1), Channel.BY_HAND, null));
        as(officer).run(() -> abandonments.noteSent(id, TODAY, Channel.REGISTERED_MAIL, "RA 123"));
        refused("leaving.refused.notice-early", officer, () -> abandonments.makeNotice(id));
        as(officer).run(() -> abandonments.noteOutcome(id, Outcome.RECEIVED, TODAY));
        // Five days later, as far as the papers say.
        Database.lay("alter table mujamma.abandonment_notice disable trigger abandonment_notice_keeps_order");
        Database.lay(
                "update mujamma.abandonment_notice set made_on = made_on - 6, sent_on = sent_on - 6 where abandonment_id = ?",
                id);
        Database.lay("alter table mujamma.abandonment_notice enable trigger abandonment_notice_keeps_order");
        as(officer).run(() -> abandonments.makeNotice(id));
        refused("leaving.refused.notices-missing", officer, () -> abandonments.dismiss(id, TODAY));
        as(officer).run(() -> abandonments.noteSent(id, TODAY, Channel.BAILIFF, null));
        refused("leaving.refused.notices-made", officer, () -> abandonments.makeNotice(id));

        as(CareerPeople.self(employee))
                .run(() -> Desk.service(OwnAbsenceService.class).answer(id, "كنت مريضا"));
        long act = as(officer).call(() -> abandonments.dismiss(id, first.plusDays(15)));
        assertThat(abandonment(id, "stage")).isEqualTo("DISMISSING");
        Desk.seen(act);
        Desk.sign(act);
        assertThat(abandonment(id, "stage")).isEqualTo("DONE");
        assertThat(positions(employee)).containsExactly("ACTIVE", "ENDED");
        assertThat(events("abandonment_id", id))
                .containsExactly(
                        "REPORTED",
                        "OPENED",
                        "NOTICE_MADE",
                        "NOTICE_SENT",
                        "NOTICE_RECEIVED",
                        "NOTICE_MADE",
                        "NOTICE_SENT",
                        "ANSWERED",
                        "DRAFTED",
                        "DONE");
    }

    /** ord. 06-03 art. 184: the days are full when the last has passed. */
    @Test
    void beforeTheDaysAreFullNobodyIsDismissed() throws Exception {
        long employee = inService();
        long id = as(CareerPeople.officer()).call(() -> abandonments.open(employee, TODAY.minusDays(14), null));
        refused("leaving.refused.not-full", CareerPeople.officer(), () -> abandonments.dismiss(id, TODAY));
    }

    @Test
    void leaveOrAPositionThatCoversTheDaysIsNoAbandonment() throws Exception {
        long employee = inService();
        long leave = Facts.request(BODY, employee, null, TODAY.minusDays(10));
        LocalDate first = TODAY.minusDays(12);
        long id = as(CareerPeople.officer()).call(() -> abandonments.open(employee, first, null));
        Database.lay(
                "update mujamma.leave_request set status = 'APPROVED', decided_at = now(), decided_by = 'it' where id = ?",
                leave);
        refused("leaving.refused.broken", CareerPeople.officer(), () -> abandonments.makeNotice(id));
        as(CareerPeople.officer()).run(() -> abandonments.acceptJustification(id, "في عطلة"));
        refused(
                "leaving.refused.excused",
                CareerPeople.officer(),
                () -> abandonments.open(employee, TODAY.minusDays(10), null));

        long suspended = CareerPeople.employee();
        situate(suspended, Position.SUSPENDED);
        refused("leaving.refused.excused", CareerPeople.officer(), () -> abandonments.open(suspended, first, null));
        long gone = CareerPeople.employee();
        situate(gone, Position.ACTIVE);
        Desk.signed(gone, ActContent.of("DEATH", TODAY.minusDays(30), ActContent.NOTHING));
        refused("leaving.refused.left", CareerPeople.officer(), () -> abandonments.open(gone, first, null));
    }

    @Test
    void comingBackEndsTheCaseAndItsDraft() throws Exception {
        long employee = inService();
        LocalDate first = TODAY.minusDays(6);
        long id = as(CareerPeople.officer()).call(() -> abandonments.open(employee, first, null));
        refused(
                "leaving.refused.case-under-way",
                CareerPeople.officer(),
                () -> abandonments.open(employee, first, null));
        refused("leaving.refused.return-day", CareerPeople.officer(), () -> abandonments.noteReturn(id, first));
        as(CareerPeople.officer()).run(() -> abandonments.noteReturn(id, TODAY));
        assertThat(abandonment(id, "stage")).isEqualTo("RETURNED");
        refused("leaving.refused.stage", CareerPeople.officer(), () -> abandonments.noteReturn(id, TODAY));
        assertThat(count(
                        "select count(*) from mujamma.procedure_clock where procedure_id = ? and kind_id like 'ABANDONMENT%'",
                        id))
                .isZero();
    }

    @Test
    void wrongHatsAndOtherBodiesGetNowhere() throws Exception {
        long employee = inService();
        long id = given(employee);
        long case_ = as(CareerPeople.officer()).call(() -> abandonments.open(employee, TODAY.minusDays(4), null));
        Hat elsewhere = Hats.madeUp("hr-elsewhere", Role.HR_OFFICER, CareerPeople.OTHER_BODY, null);
        notFound(elsewhere, () -> resignations.get(id));
        notFound(elsewhere, () -> resignations.refuse(id, "x"));
        notFound(elsewhere, () -> abandonments.get(case_));
        notFound(elsewhere, () -> abandonments.drop(case_, "x"));
        notFound(elsewhere, () -> Desk.service(AttachmentService.class).of("resignation", id));
        assertThat(as(elsewhere).call(() -> Desk.service(LeavingService.class)
                        .count(new Wanted(matricule(employee), LeavingEvents.Of.RESIGNATION, false))))
                .isZero();
        assertThat(as(CareerPeople.officer()).call(() -> Desk.service(LeavingService.class)
                        .count(new Wanted(matricule(employee), null, true))))
                .isEqualTo(2);
        Hat self = CareerPeople.self(employee);
        Hat chief = Hats.madeUp("chief-other", Role.CHIEF, BODY, CareerPeople.employee());
        for (Hat hat : List.of(self, chief)) {
            assertThatThrownBy(() -> as(hat).run(() -> resignations.accept(id, TODAY.plusDays(9))))
                    .isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> as(hat).run(() -> abandonments.drop(case_, "x")))
                    .isInstanceOf(EJBAccessException.class);
        }
        notFound(chief, () -> Desk.service(AbsenceReportService.class).report(employee, TODAY.minusDays(4), null));
        Hat me = Hats.madeUp("hr-self", Role.HR_OFFICER, BODY, employee);
        refused("leaving.refused.own", me, () -> resignations.refuse(id, "x"));
        refused("leaving.refused.own", me, () -> abandonments.drop(case_, "x"));
    }

    @Test
    void theOrderOfTheStepsHoldsAgainstPlainSql() throws Exception {
        long employee = inService();
        long id = given(employee);
        attacked(
                "resignation_keeps_order",
                "update mujamma.resignation set stage = 'DONE', effect_on = current_date where id = ?",
                id);
        attacked(
                "resignation_silence_waits",
                "update mujamma.resignation set stage = 'SILENT', effect_on = current_date where id = ?",
                id);
        attacked(
                "resignation_deferred_once",
                "update mujamma.resignation set answer_due = answer_due + 100 where id = ?",
                id);
        attacked("permission denied", "update mujamma.resignation set filed_on = filed_on - 1 where id = ?", id);
        attacked("permission denied", "delete from mujamma.resignation where id = ?", id);
        attacked("permission denied", "update mujamma.leaving_event set kind = 'DONE' where resignation_id = ?", id);
        as(CareerPeople.self(employee)).run(() -> own.withdraw(id));
        attacked("resignation_keeps_order", "update mujamma.resignation set stage = 'FILED' where id = ?", id);

        long case_ = as(CareerPeople.officer()).call(() -> abandonments.open(employee, TODAY.minusDays(30), null));
        attacked(
                "abandonment_dismissal_waits",
                "update mujamma.abandonment set stage = 'DISMISSING' where id = ?",
                case_);
        attacked("abandonment_keeps_order", "update mujamma.abandonment set stage = 'DONE' where id = ?", case_);
        attacked("abandonment_days_stand", "update mujamma.abandonment set notices_needed = 0 where id = ?", case_);
        attacked(
                "abandonment_notice_keeps_order",
                "insert into mujamma.abandonment_notice (body_id, abandonment_id, no, paper_id, made_on, made_by) "
                        + "select body_id, id, 2, (select min(p.id) from mujamma.paper p), current_date, 'x' "
                        + "from mujamma.abandonment where id = ?",
                case_);
        as(CareerPeople.officer()).run(() -> abandonments.makeNotice(case_));
        as(CareerPeople.officer()).run(() -> abandonments.noteSent(case_, TODAY, Channel.BY_HAND, null));
        attacked(
                "abandonment_notice_stands",
                "update mujamma.abandonment_notice set sent_on = sent_on + 20 where abandonment_id = ?",
                case_);
        assertThat(changed(
                        CareerPeople.OTHER_BODY,
                        "update mujamma.abandonment set stage = 'DROPPED' where id = ?",
                        case_))
                .isZero();
        assertThat(changed(
                        CareerPeople.OTHER_BODY, "delete from mujamma.procedure_clock where procedure_id = ?", case_))
                .isZero();
    }

    @Test
    void whoHasLeftIsCountedNoMore() throws Exception {
        long employee = inService();
        Hat officer = CareerPeople.officer();
        Hat signatory = CareerPeople.signatory();
        long act = Desk.toSign(employee, ActContent.of("DEATH", TODAY.minusDays(1), ActContent.NOTHING));
        FiguresService figures = Desk.service(FiguresService.class);
        long before = as(officer).call(figures::mine).employees();
        as(signatory).run(() -> Desk.service(ActSigningService.class).sign(act));
        assertThat(as(officer).call(figures::mine).employees()).isEqualTo(before - 1);
    }

    /** A chief sees where their own people stand, where the body lets them, and nothing of others. */
    @Test
    void aChiefSeesTheCareersOfTheOwnPeopleAndOfNobodyElse() throws Exception {
        long chief = CareerPeople.employee();
        long employee = inService();
        long stranger = inService();
        Hat head = Hats.madeUp("chief-" + chief, Role.CHIEF, BODY, chief);
        CareerHistoryService histories = Desk.service(CareerHistoryService.class);
        notFound(head, () -> histories.ofMyPeople(employee, null, null));
        Database.lay("update mujamma.employee set chief_id = ? where id = ?", chief, employee);
        Database.lay(
                "insert into mujamma.body_career_number (body_id, number_id, regime_id, valid_from, supplied, value, source, "
                        + "entered_by, entered_at) values (?, 'CHIEFS_SEE_CAREERS', 'CIVIL_SERVICE', current_date, false, 1, "
                        + "'it', 'it', now())",
                BODY);
        try {
            CareerStory seen = as(head).call(() -> histories.ofMyPeople(employee, null, null));
            assertThat(seen.person().id()).isEqualTo(employee);
            assertThat(seen.acts()).as("no act").isEmpty();
            assertThat(seen.seniority()).as("no seniority").isEmpty();
            assertThat(seen.periods())
                    .as("no position and no step")
                    .isNotEmpty()
                    .allSatisfy(shown -> {
                        assertThat(shown.period().situation().position()).isEqualTo(Position.NONE);
                        assertThat(shown.period().situation().step()).isNull();
                    });
            notFound(head, () -> histories.ofMyPeople(stranger, null, null));
            assertThatThrownBy(() -> as(head).run(() -> histories.of(employee, null, null)))
                    .isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> as(head).run(() -> resignations.terms(employee, TODAY)))
                    .isInstanceOf(EJBAccessException.class);
        } finally {
            Database.lay(
                    "delete from mujamma.body_career_number where number_id = 'CHIEFS_SEE_CAREERS' and entered_by = 'it'");
        }
    }

    private static long inService() throws Exception {
        long employee = CareerPeople.employee();
        situate(employee, Position.ACTIVE);
        return employee;
    }

    private static void situate(long employee, Position position) throws Exception {
        Desk.signed(
                employee,
                ActContent.of(
                        "INITIAL_SITUATION",
                        CareerPeople.HIRED,
                        new Situation(position, CareerPeople.grade(), 1, null, CareerPeople.unit())));
    }

    private long given(long employee) throws Exception {
        return as(CareerPeople.self(employee)).call(() -> own.give(TODAY.plusDays(40), null, true));
    }

    private static void attach(String subject, long id, long employee) {
        long paper = Facts.attachment(BODY, employee, "OTHER", "FREE");
        Database.lay("update mujamma.attachment set subject = ?, subject_id = ? where id = ?", subject, id, paper);
    }

    private static void turnTheDay(String task) {
        Database.lay(
                "update mujamma.day_turn set day = ? where task = ? and body_id = ?", TODAY.minusDays(1), task, BODY);
        Desk.service(DayTurn.class).turn(TODAY);
    }

    private static Caller as(Hat hat) {
        return Caller.wearing(hat);
    }

    private static void refused(String key, Hat hat, Caller.Action action) {
        assertThatThrownBy(() -> as(hat).run(action)).hasMessageContaining(key);
    }

    private static void notFound(Hat hat, Caller.Action action) {
        assertThatThrownBy(() -> as(hat).run(action)).isInstanceOf(NotFoundException.class);
    }

    private static void attacked(String message, String sql, long id) {
        assertThatThrownBy(() -> changed(BODY, sql, id)).as(sql).hasMessageContaining(message);
    }

    private static int changed(String body, String sql, long id) throws SQLException {
        try (Connection connection = Database.asApp()) {
            Database.scope(connection, body);
            int rows = Database.run(connection, sql, id);
            connection.commit();
            return rows;
        }
    }

    private static String resignation(long id, String column) {
        return Database.seeOne("select " + column + " from mujamma.resignation where id = ?", id);
    }

    private static String abandonment(long id, String column) {
        return Database.seeOne("select " + column + " from mujamma.abandonment where id = ?", id);
    }

    private static String matricule(long employee) {
        return Database.seeOne("select matricule from mujamma.employee where id = ?", employee);
    }

    private static List<String> events(String column, long id) {
        return strings("select kind from mujamma.leaving_event where " + column + " = ? order by id", id);
    }

    private static List<String> told(long employee) {
        return strings("select message_key from mujamma.notification where employee_id = ? order by id", employee);
    }

    private static List<String> positions(long employee) {
        return strings(
                "select position_id from mujamma.career_period where employee_id = ? and known_to is null order by valid_from",
                employee);
    }

    private static List<String> strings(String sql, long id) {
        return Database.see(sql, id).stream()
                .map(row -> (String) row.values().iterator().next())
                .toList();
    }

    private static long count(String sql, long id) {
        return Database.<Long>seeOne(sql, id);
    }
}
