package dz.mujamma.it.career;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dz.mujamma.ejb.career.ActDraftService;
import dz.mujamma.ejb.career.ActService;
import dz.mujamma.ejb.career.ActSigningService;
import dz.mujamma.ejb.career.ActVisaService;
import dz.mujamma.ejb.career.discipline.Decide;
import dz.mujamma.ejb.career.discipline.DisciplineDecisionService;
import dz.mujamma.ejb.career.discipline.DisciplineDecisionService.Sanction;
import dz.mujamma.ejb.career.discipline.DisciplineService;
import dz.mujamma.ejb.career.discipline.DisciplineService.Wish;
import dz.mujamma.ejb.career.discipline.MyDisciplineService;
import dz.mujamma.ejb.document.AttachmentService;
import dz.mujamma.ejb.job.DayTurn;
import dz.mujamma.it.harness.Caller;
import dz.mujamma.it.harness.Database;
import dz.mujamma.it.harness.Deployments;
import dz.mujamma.it.harness.Facts;
import dz.mujamma.it.harness.Hats;
import dz.mujamma.persistence.career.ActContent;
import dz.mujamma.persistence.career.ActFilter;
import dz.mujamma.persistence.career.Position;
import dz.mujamma.persistence.career.Situation;
import dz.mujamma.persistence.career.discipline.CaseOutcome;
import dz.mujamma.persistence.career.discipline.CaseStage;
import dz.mujamma.persistence.career.discipline.OpenCase;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.shared.SortBy;
import dz.mujamma.persistence.tenancy.Hat;
import dz.mujamma.persistence.tenancy.Right;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.ejb.EJB;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Disciplinary cases from the fault to the trace that goes: order, clocks, council, appeal, and who may know of them. */
@ExtendWith(ArquillianExtension.class)
class DisciplineIT {
    private static final String BODY = CareerPeople.BODY;
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Africa/Algiers"));
    private static final SortBy DUE = new SortBy("due", false);

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/DisciplineService")
    private DisciplineService discipline;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/DisciplineDecisionService")
    private DisciplineDecisionService decisions;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/MyDisciplineService")
    private MyDisciplineService mine;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/ActDraftService")
    private ActDraftService drafts;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/ActVisaService")
    private ActVisaService visas;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/ActSigningService")
    private ActSigningService signing;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/ActService")
    private ActService acts;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/AttachmentService")
    private AttachmentService papers;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/DayTurn")
    private DayTurn day;

    private final Hat trusted = trusted(CareerPeople.officer());

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(DisciplineIT.class, CareerPeople.class);
    }

    @Test
    void aFaultOfTheFirstDegreeIsDecidedAfterTheExplanations() throws Exception {
        long employee = inService();
        long id = opened(employee, "GENERAL_DISCIPLINE", TODAY.minusDays(20));
        Hat self = CareerPeople.self(employee);
        assertThat(as(self).call(() -> mine.mine()))
                .as("before the notification there is nothing to see")
                .isEmpty();
        refused("discipline.refused.step", () -> decisions.decide(id, reprimand()));

        as(trusted).run(() -> discipline.notified(id, TODAY.minusDays(2), null));
        refused("discipline.refused.silent", () -> discipline.silent(id, TODAY));
        as(self).run(() -> mine.explain(id, "لم أقصد ذلك"));
        assertThat(stage(id)).isEqualTo("EXPLAINED");
        refused("discipline.refused.step", () -> discipline.refer(id, TODAY, null));
        refused("discipline.refused.heavier", () -> decisions.decide(id, decide("SANCTION_SUSPENSION_SHORT")));

        long act = as(trusted).call(() -> decisions.decide(id, reprimand()));
        sign(act);
        assertThat(stage(id)).isEqualTo("SIGNED");
        assertThat(Database.<String>seeOne("select clock from mujamma.discipline_case where id = ?", id))
                .isEqualTo("NOTIFY");
        as(trusted).run(() -> decisions.told(id, TODAY));
        assertThat(stage(id)).isEqualTo("CLOSED");
        assertThat(Database.<String>seeOne("select expunge_on::text from mujamma.discipline_case where id = ?", id))
                .isEqualTo(TODAY.plusMonths(24).toString());
        refused("discipline.refused.rehabilitation-early", () -> decisions.rehabilitate(id));
        assertThatThrownBy(() -> as(self).run(() -> mine.appeal(id, "x")))
                .as("an appeal is open from the third degree on")
                .hasMessageContaining("discipline.refused.step");
        assertThat(as(self).call(() -> mine.mine()).get(0).it().outcome()).isEqualTo(CaseOutcome.SANCTIONED);
    }

    @Test
    void aFaultOfTheFourthDegreeGoesBeforeTheCouncilAndAnAppealMayUndoIt() throws Exception {
        long employee = inService();
        LocalDate found = TODAY.minusDays(40);
        long id = opened(employee, "VIOLENCE", found);
        assertThat(as(trusted).call(() -> decisions.suspend(id, found, "خطأ جسيم", "Faute grave")))
                .isPositive();
        as(trusted).run(() -> discipline.notified(id, found.plusDays(2), null));
        as(trusted).run(() -> discipline.silent(id, found.plusDays(5)));
        as(trusted).run(() -> discipline.refer(id, found.plusDays(6), "12/2026"));
        refused("discipline.refused.hearing", () -> discipline.call(id, found.plusDays(7), found.plusDays(21)));
        as(trusted).run(() -> discipline.call(id, found.plusDays(7), found.plusDays(22)));
        refused("discipline.refused.before-hearing", () -> discipline.opinion(id, found.plusDays(21), null, "PV 3"));
        as(trusted).run(() -> discipline.opinion(id, found.plusDays(22), "SANCTION_SUSPENSION_LONG", "PV 3"));
        assertThat(as(trusted).call(() -> decisions.decidable(id)))
                .extracting(Sanction::kind)
                .contains("SANCTION_SUSPENSION_LONG")
                .doesNotContain("SANCTION_STEP_LOWERING", "SANCTION_DISMISSAL");
        refused("discipline.refused.heavier", () -> decisions.decide(id, decide("SANCTION_DISMISSAL")));
        Hat self = CareerPeople.self(employee);
        assertThat(as(self).call(() -> mine.mine()).get(0).events())
                .as("the opinion is not for the employee before the decision is")
                .noneMatch(event -> event.sanction() != null);

        long act = as(trusted).call(() -> decisions.decide(id, decide("SANCTION_SUSPENSION_LONG")));
        complete(act, "SANCTION_SUSPENSION_LONG", TODAY.plusDays(4));
        sign(act);
        as(trusted).run(() -> decisions.told(id, TODAY));
        assertThat(stage(id)).isEqualTo("TOLD");
        as(self).run(() -> mine.appeal(id, "عقوبة غير مبررة"));
        as(trusted).run(() -> decisions.judged(id, TODAY, CaseOutcome.ANNULLED, "CR 1", null));
        assertThat(stage(id)).isEqualTo("JUDGED");
        long cancelling = Database.seeOne(
                "select act_id from mujamma.discipline_event where case_id = ? and kind = 'JUDGED'", id);
        sign(cancelling);
        assertThat(Database.see("select stage, outcome from mujamma.discipline_case where id = ?", id))
                .containsExactly(Map.of("stage", "CLOSED", "outcome", "ANNULLED"));
    }

    @Test
    void onAppealALighterSanctionTakesThePlaceOfTheOneThatFalls() throws Exception {
        long employee = inService();
        long id = judgedLong(employee);
        as(trusted).run(() -> decisions.judged(id, TODAY, CaseOutcome.LIGHTER, "CR 2", "SANCTION_REPRIMAND"));
        long cancelling = Database.seeOne(
                "select act_id from mujamma.discipline_event where case_id = ? and kind = 'JUDGED'", id);
        long lighter = Database.seeOne(
                "select act_id from mujamma.discipline_event where case_id = ? and kind = 'REPLACED'", id);
        as(trusted).run(() -> drafts.sendRound(lighter));
        as(trusted(CareerPeople.director())).run(() -> visas.give(lighter));
        assertThatThrownBy(() -> as(trusted(CareerPeople.signatory())).run(() -> signing.sign(lighter)))
                .hasMessageContaining("discipline.refused.cancel-first");
        sign(cancelling);
        as(trusted(CareerPeople.signatory())).run(() -> signing.sign(lighter));
        assertThat(Database.see("select outcome, act_id from mujamma.discipline_case where id = ?", id))
                .containsExactly(Map.of("outcome", "LIGHTER", "act_id", lighter));
    }

    @Test
    void afterFortyFiveDaysTheFaultIsPrescribed() throws Exception {
        LocalDate found = TODAY.minusDays(60);
        long id = opened(inService(), "REFUSED_INSTRUCTIONS", found);
        as(trusted).run(() -> discipline.notified(id, found.plusDays(2), null));
        as(trusted).run(() -> discipline.explained(id, found.plusDays(3), "-"));
        assertThat(as(trusted).call(() -> discipline.get(id)).prescribed()).isTrue();
        refused("discipline.refused.prescribed", () -> discipline.refer(id, found.plusDays(46), null));
        assertThatThrownBy(() -> as(trusted).run(() -> discipline.refer(id, found.plusDays(46), null)))
                .hasMessageContaining("166");
        as(trusted).run(() -> decisions.close(id, TODAY, "التقادم"));
        assertThat(Database.<String>seeOne("select outcome from mujamma.discipline_case where id = ?", id))
                .isEqualTo("PRESCRIBED");
    }

    @Test
    void onTheLastDayTheCouncilIsStillAsked() throws Exception {
        LocalDate found = TODAY.minusDays(45);
        long id = opened(inService(), "REFUSED_INSTRUCTIONS", found);
        as(trusted).run(() -> discipline.notified(id, found.plusDays(2), null));
        as(trusted).run(() -> discipline.explained(id, found.plusDays(3), "-"));
        as(trusted).run(() -> discipline.refer(id, TODAY, null));
        assertThat(stage(id)).isEqualTo("REFERRED");
    }

    @Test
    void theDatabaseHoldsTheOrderWhateverIsSent() throws Exception {
        long employee = inService();
        long id = opened(employee, "VIOLENCE", TODAY.minusDays(10));
        for (String kind : List.of(
                "EXPLAINED",
                "REFERRED",
                "CALLED",
                "OPINION",
                "DECIDED",
                "SIGNED",
                "TOLD",
                "APPEALED",
                "JUDGED",
                "EXPUNGED",
                "REHABILITATED")) {
            assertThatThrownBy(() -> sql(BODY, "DISCIPLINE", null, event(kind), employee, id, kind, TODAY))
                    .as(kind)
                    .hasMessageContaining("discipline_keeps_order");
        }
        for (String change : List.of(
                "stage = 'CLOSED', outcome = 'NO_SANCTION'",
                "told_on = current_date",
                "expunge_on = current_date",
                "hearing_on = current_date")) {
            assertThatThrownBy(() -> sql(
                            BODY,
                            "DISCIPLINE",
                            null,
                            "update mujamma.discipline_case set " + change + " where id = ?",
                            id))
                    .as(change)
                    .satisfies(e -> assertThat(e.getMessage())
                            .containsAnyOf("discipline_moves_by_steps", "discipline_case_ended"));
        }
        assertThatThrownBy(() -> sql(
                        BODY, "DISCIPLINE", null, "update mujamma.discipline_case set facts = 'x' where id = ?", id))
                .hasMessageContaining("permission denied");
        assertThatThrownBy(() ->
                        sql(BODY, "DISCIPLINE", null, "delete from mujamma.discipline_event where case_id = ?", id))
                .hasMessageContaining("permission denied");
        assertThat(stage(id)).isEqualTo("OPENED");
    }

    @Test
    void whoeverHasNoRightKnowsOfNothing() throws Exception {
        long employee = inService();
        long id = opened(employee, "VIOLENCE", TODAY.minusDays(10));
        Wish all = new Wish(null, Set.of(), null, null, false);
        List<Hat> outside = List.of(
                CareerPeople.officer(),
                CareerPeople.director(),
                trusted(Hats.madeUp("hr-elsewhere", Role.HR_OFFICER, CareerPeople.OTHER_BODY, null)));
        for (Hat hat : outside) {
            assertThatThrownBy(() -> as(hat).run(() -> discipline.get(id))).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> as(hat).run(() -> decisions.nameable(id))).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> as(hat).run(() -> papers.of("discipline-case", id)))
                    .isInstanceOf(NotFoundException.class);
        }
        Hat plain = CareerPeople.officer();
        assertThatThrownBy(() -> as(plain).run(() -> discipline.count(all))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> as(plain).run(() -> discipline.faults(employee)))
                .isInstanceOf(NotFoundException.class);
        for (Role role : List.of(Role.CHIEF, Role.EMPLOYEE, Role.MINISTRY)) {
            Hat hat = Hats.madeUp("x-" + role, role, BODY, CareerPeople.employee());
            assertThatThrownBy(() -> as(hat).run(() -> discipline.get(id)))
                    .as(role.name())
                    .isInstanceOf(Exception.class);
        }
        for (String table : List.of("discipline_case where id = ?", "discipline_event where case_id = ?")) {
            assertThat(seen(BODY, "", null, "select id from mujamma." + table, id))
                    .isEmpty();
            assertThat(seen(BODY, "HEALTH", null, "select id from mujamma." + table, id))
                    .isEmpty();
            assertThat(seen(CareerPeople.OTHER_BODY, "DISCIPLINE", null, "select id from mujamma." + table, id))
                    .isEmpty();
            assertThat(seen(BODY, "", employee, "select id from mujamma." + table, id))
                    .as("nor has the employee before the notification")
                    .isEmpty();
            assertThat(seen(BODY, "DISCIPLINE", null, "select id from mujamma." + table, id))
                    .hasSize(1);
        }
        String audit = "select id from mujamma.audit_entry where table_name = 'discipline_case' and row_id = ?";
        assertThat(seen(BODY, "", null, audit, String.valueOf(id))).isEmpty();
        assertThat(seen(BODY, "DISCIPLINE", null, audit, String.valueOf(id))).isNotEmpty();
        assertThatThrownBy(() -> sql(BODY, "", null, event("NOTIFIED"), employee, id, "NOTIFIED", TODAY))
                .hasMessageContaining("row-level security");
    }

    @Test
    void nobodyHandlesTheOwnCaseAndEachReadingIsNoted() throws Exception {
        long employee = inService();
        long id = opened(employee, "VIOLENCE", TODAY.minusDays(10));
        Facts.person(Role.HR_OFFICER, BODY, employee);
        String login = Database.seeOne(
                "select a.login from mujamma.account a join mujamma.account_grant g on g.account_id = a.id "
                        + "where g.employee_id = ? and g.role = 'HR_OFFICER'",
                employee);
        Hat accused = trusted(Hats.madeUp(login, Role.HR_OFFICER, BODY, employee));
        assertThatThrownBy(() -> as(accused).run(() -> discipline.get(id))).isInstanceOf(NotFoundException.class);
        Wish his = new Wish(null, Set.of(), null, employee, false);
        assertThat(as(accused).call(() -> discipline.count(his))).isZero();
        assertThat(as(trusted).call(() -> discipline.count(his))).isOne();

        long before = readings(employee);
        as(trusted).run(() -> discipline.get(id));
        as(trusted).run(() -> discipline.page(his, DUE, 0, 25));
        assertThat(readings(employee)).isEqualTo(before + 2);
    }

    @Test
    void theEmployeeWritesTheOwnStepsAndNoOthers() throws Exception {
        long employee = inService();
        long id = opened(employee, "VIOLENCE", TODAY.minusDays(10));
        Hat self = CareerPeople.self(employee);
        assertThatThrownBy(() -> as(self).run(() -> mine.explain(id, "x"))).isInstanceOf(NotFoundException.class);
        as(trusted).run(() -> discipline.notified(id, TODAY, null));
        Hat stranger = CareerPeople.self(CareerPeople.employee());
        assertThatThrownBy(() -> as(stranger).run(() -> mine.explain(id, "x"))).isInstanceOf(NotFoundException.class);
        for (String kind : List.of("SILENT", "CLOSED", "NOTIFIED", "TOLD")) {
            assertThatThrownBy(() -> sql(BODY, "", employee, event(kind), employee, id, kind, TODAY))
                    .as(kind)
                    .hasMessageContaining("row-level security");
        }
        assertThat(seen(BODY, "", employee, "select id from mujamma.discipline_case where id = ?", id))
                .hasSize(1);
        as(self).run(() -> mine.explain(id, "شرح"));
        assertThat(stage(id)).isEqualTo("EXPLAINED");
    }

    @Test
    void anActThatSaysSomethingElseIsNotSigned() throws Exception {
        long employee = inService();
        long id = opened(employee, "GENERAL_DISCIPLINE", TODAY.minusDays(5));
        as(trusted).run(() -> discipline.notified(id, TODAY.minusDays(4), null));
        as(trusted).run(() -> discipline.explained(id, TODAY.minusDays(3), "-"));
        long act = as(trusted).call(() -> decisions.decide(id, decide("SANCTION_WARNING")));
        complete(act, "SANCTION_SUSPENSION_SHORT", TODAY.plusDays(1));
        as(trusted).run(() -> drafts.sendRound(act));
        as(trusted(CareerPeople.director())).run(() -> visas.give(act));
        assertThatThrownBy(() -> as(trusted(CareerPeople.signatory())).run(() -> signing.sign(act)))
                .hasMessageContaining("discipline.refused.other-sanction");
        long again = as(trusted).call(() -> decisions.decide(id, decide("SANCTION_CALL_TO_ORDER")));
        assertThat(Database.<String>seeOne("select status from mujamma.act where id = ?", act))
                .isEqualTo("DISCARDED");
        sign(again);
        assertThat(stage(id)).isEqualTo("SIGNED");
    }

    @Test
    void whoeverReadsHereIsToldByTheSignatureItself() throws Exception {
        long employee = inService();
        Facts.person(Role.EMPLOYEE, BODY, employee);
        long id = opened(employee, "GENERAL_DISCIPLINE", TODAY.minusDays(5));
        as(trusted).run(() -> discipline.notified(id, TODAY.minusDays(4), null));
        as(trusted).run(() -> discipline.explained(id, TODAY.minusDays(3), "-"));
        sign(as(trusted).call(() -> decisions.decide(id, reprimand())));
        assertThat(Database.see("select stage, outcome from mujamma.discipline_case where id = ?", id))
                .containsExactly(Map.of("stage", "CLOSED", "outcome", "SANCTIONED"));
    }

    @Test
    void onItsDayTheTraceGoesFromTheListsAndNotFromTheHistory() throws Exception {
        long employee = inService();
        long id = opened(employee, "GENERAL_DISCIPLINE", TODAY.minusDays(5));
        as(trusted).run(() -> discipline.notified(id, TODAY.minusDays(4), null));
        as(trusted).run(() -> discipline.explained(id, TODAY.minusDays(3), "-"));
        long act = as(trusted).call(() -> decisions.decide(id, reprimand()));
        sign(act);
        as(trusted).run(() -> decisions.told(id, TODAY));
        long seen = as(trusted).call(() -> acts.count(ActFilter.of(employee)));

        turn(TODAY);
        assertThat(stage(id)).isEqualTo("CLOSED");
        superuser("alter table mujamma.discipline_case disable trigger discipline_case_moves_by_steps");
        superuser("update mujamma.discipline_case set expunge_on = current_date - 1 where id = " + id);
        superuser("alter table mujamma.discipline_case enable trigger discipline_case_moves_by_steps");
        turn(TODAY);

        assertThat(stage(id)).isEqualTo("EXPUNGED");
        assertThatThrownBy(() -> as(trusted).run(() -> discipline.get(id))).isInstanceOf(NotFoundException.class);
        assertThat(as(trusted).call(() -> discipline.count(new Wish(null, Set.of(), null, employee, false))))
                .isZero();
        assertThat(as(trusted).call(() -> acts.count(ActFilter.of(employee)))).isEqualTo(seen - 1);
        assertThatThrownBy(() -> as(trusted).run(() -> acts.get(act))).isInstanceOf(NotFoundException.class);
        assertThat(seen(BODY, "DISCIPLINE", null, "select id from mujamma.discipline_event where case_id = ?", id))
                .isEmpty();
        String paper = "select id from mujamma.paper where subject_feature = 'act' and subject_id = ?";
        assertThat(seen(BODY, "DISCIPLINE", null, paper, act)).isEmpty();
        assertThat(seen(BODY, "", employee, paper, act)).hasSize(1);
        assertThat(as(CareerPeople.self(employee))
                        .call(() -> mine.mine())
                        .get(0)
                        .it()
                        .stage())
                .isEqualTo(CaseStage.EXPUNGED);
        assertThat(Database.<Long>seeOne("select count(*) from mujamma.act where id = ?", act))
                .as("history is never deleted")
                .isOne();
    }

    @Test
    void thoseWithTheRightAreRemindedOnceBeforeAClockRunsOut() throws Exception {
        long reader = CareerPeople.employee();
        Facts.trusted(Facts.person(Role.HR_OFFICER, BODY, reader));
        long untold = CareerPeople.employee();
        Facts.person(Role.HR_OFFICER, BODY, untold);
        long employee = inService();
        long id = opened(employee, "VIOLENCE", TODAY.minusDays(13));
        turn(TODAY);
        turn(TODAY);
        assertThat(Database.<Long>seeOne(
                        "select count(*) from mujamma.notification where employee_id = ? and message_key = 'discipline.told.due' "
                                + "and link like ?",
                        reader,
                        "%=" + id))
                .isOne();
        assertThat(Database.<Long>seeOne(
                        "select count(*) from mujamma.notification where employee_id in (?, ?) and message_key like 'discipline%'",
                        untold, employee))
                .isZero();
    }

    private long judgedLong(long employee) throws Exception {
        LocalDate found = TODAY.minusDays(40);
        long id = opened(employee, "VIOLENCE", found);
        as(trusted).run(() -> discipline.notified(id, found.plusDays(2), null));
        as(trusted).run(() -> discipline.explained(id, found.plusDays(5), "-"));
        as(trusted).run(() -> discipline.refer(id, found.plusDays(6), null));
        as(trusted).run(() -> discipline.call(id, found.plusDays(7), found.plusDays(22)));
        as(trusted).run(() -> discipline.opinion(id, found.plusDays(22), "SANCTION_SUSPENSION_LONG", "PV 3"));
        long act = as(trusted).call(() -> decisions.decide(id, decide("SANCTION_SUSPENSION_LONG")));
        complete(act, "SANCTION_SUSPENSION_LONG", TODAY.plusDays(4));
        sign(act);
        as(trusted).run(() -> decisions.told(id, TODAY));
        as(trusted).run(() -> decisions.appealed(id, TODAY, "-"));
        return id;
    }

    private long inService() throws Exception {
        long employee = CareerPeople.employee();
        Situation there = new Situation(Position.ACTIVE, CareerPeople.grade(), 1, null, CareerPeople.unit());
        long act = as(CareerPeople.officer())
                .call(() -> drafts.draft(employee, ActContent.of("INITIAL_SITUATION", CareerPeople.HIRED, there)));
        as(CareerPeople.officer()).run(() -> drafts.sendRound(act));
        as(CareerPeople.director()).run(() -> visas.give(act));
        as(CareerPeople.signatory()).run(() -> signing.sign(act));
        return employee;
    }

    private long opened(long employee, String fault, LocalDate found) throws Exception {
        return as(trusted)
                .call(() -> discipline.open(new OpenCase(employee, fault, "الوقائع", found, found.plusDays(1))));
    }

    private static Decide reprimand() {
        return decide("SANCTION_REPRIMAND");
    }

    private static Decide decide(String sanction) {
        return new Decide(sanction, TODAY, TODAY, "خطأ ثابت", "Faute établie");
    }

    /** Fills in what a draft still lacks, as a person would on its page. */
    private void complete(long act, String kind, LocalDate end) throws Exception {
        int version = Database.<Integer>seeOne("select version from mujamma.act where id = ?", act);
        as(trusted)
                .run(() -> drafts.change(
                        act,
                        version,
                        new ActContent(kind, TODAY, end, null, null, null, "x", "x", "PV 3", TODAY, Map.of())));
    }

    private void sign(long act) throws Exception {
        as(trusted).run(() -> drafts.sendRound(act));
        as(trusted(CareerPeople.director())).run(() -> visas.give(act));
        as(trusted(CareerPeople.signatory())).run(() -> signing.sign(act));
    }

    private void turn(LocalDate today) {
        Database.lay("delete from mujamma.day_turn where task = 'discipline' and body_id = ?", BODY);
        day.turn(today);
    }

    private static Hat trusted(Hat hat) {
        return CareerPeople.with(hat, Right.DISCIPLINE);
    }

    private static Caller as(Hat hat) {
        return Caller.wearing(hat);
    }

    private void refused(String key, Caller.Action action) {
        assertThatThrownBy(() -> as(trusted).run(action)).hasMessageContaining(key);
    }

    private static String stage(long id) {
        return Database.seeOne("select stage from mujamma.discipline_case where id = ?", id);
    }

    private static long readings(long employee) {
        return Database.<Long>seeOne(
                "select count(*) from mujamma.file_reading where employee_id = ? and part = 'DISCIPLINE'", employee);
    }

    private static String event(String kind) {
        return "insert into mujamma.discipline_event (body_id, employee_id, case_id, kind, on_day"
                + (kind.equals("CLOSED") ? ", outcome" : "") + ") values ('CNAS', ?, ?, ?, ?"
                + (kind.equals("CLOSED") ? ", 'NO_SANCTION'" : "") + ")";
    }

    private static void superuser(String sql) throws SQLException {
        try (Connection connection = Database.asSuperuser()) {
            connection.setAutoCommit(true);
            connection.createStatement().execute(sql);
        }
    }

    private static Connection connection(String body, String rights, Long employee) throws SQLException {
        Connection connection = Database.asApp();
        Database.scope(connection, body);
        Database.ask(
                connection,
                "select set_config('mujamma.rights', ?, true), set_config('mujamma.hat', 'IT@' || ?, true), "
                        + "set_config('mujamma.employee', ?, true)",
                rights,
                body,
                employee == null ? "" : String.valueOf(employee));
        return connection;
    }

    private static void sql(String body, String rights, Long employee, String sql, Object... arguments)
            throws SQLException {
        try (Connection connection = connection(body, rights, employee)) {
            Database.run(connection, sql, arguments);
            connection.rollback();
        }
    }

    private static List<Map<String, Object>> seen(
            String body, String rights, Long employee, String sql, Object... arguments) throws SQLException {
        try (Connection connection = connection(body, rights, employee)) {
            return Database.ask(connection, sql, arguments);
        }
    }
}
