package dz.mujamma.it.career;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dz.mujamma.ejb.career.ActVisaService;
import dz.mujamma.ejb.career.closing.ReassignJob;
import dz.mujamma.ejb.career.closing.ReassignmentService;
import dz.mujamma.ejb.career.closing.ReassignmentService.Destination;
import dz.mujamma.ejb.career.closing.ReassignmentService.Outcome;
import dz.mujamma.ejb.job.DayTurn;
import dz.mujamma.ejb.job.JobRuns;
import dz.mujamma.ejb.organization.UnitChangeService;
import dz.mujamma.ejb.organization.UnitChangeService.CloseUnit;
import dz.mujamma.ejb.organization.UnitService;
import dz.mujamma.it.harness.Caller;
import dz.mujamma.it.harness.Database;
import dz.mujamma.it.harness.Deployments;
import dz.mujamma.it.harness.Hats;
import dz.mujamma.it.harness.Jobs;
import dz.mujamma.persistence.career.ActContent;
import dz.mujamma.persistence.career.Situation;
import dz.mujamma.persistence.career.closing.LeftBehind;
import dz.mujamma.persistence.organization.UnitChange.Kind;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.shared.SortBy;
import dz.mujamma.persistence.tenancy.Hat;
import dz.mujamma.persistence.tenancy.Role;
import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nobody is lost when a unit closes: each is named until an act takes the person out of it. */
@ExtendWith(ArquillianExtension.class)
class ClosedUnitIT {
    private static final LocalDate TODAY = LocalDate.now();
    private static final LocalDate CLOSING = TODAY.plusDays(40);
    private static final SortBy BY_NUMBER = new SortBy("matricule", false);

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(ClosedUnitIT.class, CareerPeople.class, Desk.class);
    }

    @Test
    void whoIsInAClosingUnitIsNamedUntilAnActSignedTakesThePersonOutOfIt() throws Exception {
        long unit = CareerPeople.unit();
        long successor = CareerPeople.unit();
        long post = CareerPeople.post(unit);
        long holder = CareerPeople.employee();
        Desk.hire(holder, post, unit);
        close(unit, CLOSING, successor);

        assertThat(left(unit)).singleElement().satisfies(person -> {
            assertThat(person.employee()).isEqualTo(holder);
            assertThat(person.since()).isEqualTo(CLOSING);
            assertThat(person.postId()).isEqualTo(post);
            assertThat(person.postUnitId()).as("posts go along by themselves").isEqualTo(successor);
            assertThat(person.draftId()).isNull();
        });
        Outcome drafted = draft(new Destination(unit, null, true), holder).get(0);
        assertThat(drafted.isDone()).isTrue();
        assertThat(left(unit)).singleElement().extracting(LeftBehind::draftId).isEqualTo(drafted.act());
        assertThat(draft(new Destination(unit, null, true), holder))
                .singleElement()
                .satisfies(again -> assertThat(again.refusal().key()).isEqualTo("closing.refused.under-way"));

        Caller.wearing(CareerPeople.director())
                .run(() -> Desk.service(ActVisaService.class).give(drafted.act()));
        Desk.sign(drafted.act());
        assertThat(left(unit)).isEmpty();
        assertThat(Database.see(
                        "select unit_id, post_id, valid_from from mujamma.career_period "
                                + "where employee_id = ? and known_to is null and valid_to is null",
                        holder))
                .singleElement()
                .satisfies(period -> assertThat(period)
                        .containsEntry("unit_id", successor)
                        .containsEntry("post_id", post)
                        .containsEntry("valid_from", Date.valueOf(CLOSING)));
    }

    @Test
    void aPostThatGoesElsewhereIsLeft() throws Exception {
        long unit = CareerPeople.unit();
        long other = CareerPeople.unit();
        long holder = CareerPeople.employee();
        Desk.hire(holder, CareerPeople.post(unit), unit);
        close(unit, CLOSING, CareerPeople.unit());
        long act = draft(new Destination(unit, other, false), holder).get(0).act();
        assertThat(Database.see("select unit_id, post_id, status, basis_fr from mujamma.act where id = ?", act)
                        .get(0))
                .containsEntry("unit_id", other)
                .containsEntry("post_id", null)
                .containsEntry("status", "DRAFT")
                .extractingByKey("basis_fr")
                .asString()
                .contains("à compter du");
    }

    @Test
    void noActAssignsToAUnitThatIsClosedOnItsDay() throws Exception {
        long unit = CareerPeople.unit();
        long employee = CareerPeople.employee();
        Desk.hire(employee, null, CareerPeople.unit());
        close(unit, CLOSING, CareerPeople.unit());

        long late = Desk.toSign(employee, Desk.assignment(CLOSING, null, unit));
        assertThatThrownBy(() -> Desk.sign(late)).hasMessageContaining("condition.unit-open");
        Desk.signed(employee, Desk.assignment(CLOSING.minusDays(1), null, unit));
        assertThat(left(unit))
                .as("whoever comes before the closing is named, too")
                .extracting(LeftBehind::employee)
                .containsExactly(employee);
    }

    @Test
    void whoCannotBeAssignedNowStaysNamedWithTheReason() throws Exception {
        long unit = CareerPeople.unit();
        long away = CareerPeople.employee();
        Desk.hire(away, null, unit);
        Desk.signed(
                away,
                ActContent.of("SECONDMENT_BY_RIGHT", TODAY.minusDays(30), ActContent.NOTHING)
                        .until(TODAY.plusYears(2)));
        close(unit, CLOSING, CareerPeople.unit());
        assertThat(draft(new Destination(unit, null, true), away))
                .singleElement()
                .satisfies(outcome -> {
                    assertThat(outcome.act()).isNull();
                    assertThat(outcome.refusal().key()).isEqualTo("closing.refused.position");
                });
        assertThat(left(unit)).extracting(LeftBehind::employee).containsExactly(away);
        assertThat(Caller.wearing(CareerPeople.officer())
                        .call(() -> reassignments().units()))
                .filteredOn(closed -> closed.id() == unit)
                .singleElement()
                .satisfies(closed -> assertThat(closed.people()).isOne());
    }

    @Test
    void manyAreDraftedByAJobThatRehearsesFirst() throws Exception {
        long unit = CareerPeople.unit();
        long successor = CareerPeople.unit();
        List<Long> people = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            people.add(CareerPeople.employee());
            Desk.hire(people.get(i), null, unit);
        }
        close(unit, CLOSING, successor);
        draft(new Destination(unit, null, false), people.get(0));

        Hat director = CareerPeople.director();
        long rehearsal = Caller.wearing(director)
                .call(() -> Desk.service(ReassignJob.class).rehearse(new Destination(unit, successor, true)));
        assertThat(Jobs.await(rehearsal)).containsEntry("status", "COMPLETED").containsEntry("done", 3L);
        assertThat(items("job_difference", rehearsal)).containsExactly(people.get(1), people.get(2));
        assertThat(items("job_rejection", rehearsal)).containsExactly(people.get(0));
        assertThat(acts(people.get(1))).as("a rehearsal writes nothing").isEqualTo(3);

        long late = CareerPeople.employee();
        Desk.hire(late, null, unit);
        long run =
                Caller.wearing(director).call(() -> Desk.service(JobRuns.class).commit(rehearsal));
        assertThat(Jobs.await(run)).containsEntry("status", "COMPLETED");
        assertThat(items("job_difference", run)).containsExactly(people.get(1), people.get(2));
        assertThat(acts(people.get(1))).isEqualTo(4);
        assertThat(Database.<String>seeOne(
                        "select status from mujamma.act where employee_id = ? and kind_id = 'ASSIGNMENT'",
                        people.get(2)))
                .isEqualTo("IN_VISA");
        assertThat(acts(late)).as("what was not rehearsed is not done").isEqualTo(3);
        assertThat(left(unit)).extracting(LeftBehind::employee).contains(late);
        assertThatThrownBy(() -> Caller.wearing(director)
                        .run(() -> Desk.service(JobRuns.class).commit(rehearsal)))
                .hasMessageContaining("job.refused.alreadyCommitted");
    }

    @Test
    void twoWhoDraftForTheSamePersonAtOnceMakeOneAct() throws Exception {
        long unit = CareerPeople.unit();
        long employee = CareerPeople.employee();
        Desk.hire(employee, null, unit);
        close(unit, CLOSING, CareerPeople.unit());
        ExecutorService two = Executors.newFixedThreadPool(2);
        List<Future<List<Outcome>>> both = List.of(
                two.submit(() -> draft(new Destination(unit, null, false), employee)),
                two.submit(() -> draft(new Destination(unit, null, false), employee)));
        two.shutdown();
        long done = 0;
        for (Future<List<Outcome>> each : both) {
            done += each.get().stream().filter(Outcome::isDone).count();
        }
        assertThat(done).isOne();
        assertThat(acts(employee)).isEqualTo(4);
    }

    @Test
    void aClosingTakenBackLeavesNobodyNamed() throws Exception {
        long unit = CareerPeople.unit();
        Desk.hire(CareerPeople.employee(), null, unit);
        close(unit, CLOSING, CareerPeople.unit());
        assertThat(left(unit)).hasSize(1);
        withdrawClosing(unit);
        assertThat(left(unit)).isEmpty();
    }

    @Test
    void vacantPostsMayEndWithTheUnitAndComeBackWhenTheClosingIsTakenBack() throws Exception {
        long unit = CareerPeople.unit();
        long vacant = CareerPeople.post(unit);
        long held = CareerPeople.post(unit);
        Desk.hire(CareerPeople.employee(), held, unit);
        long successor = CareerPeople.unit();
        Hat director = CareerPeople.director();
        assertThat(Caller.wearing(director).call(() -> changes().in(unit, CLOSING)))
                .satisfies(in -> {
                    assertThat(in.people()).isOne();
                    assertThat(in.posts().all()).isEqualTo(2);
                    assertThat(in.posts().vacant()).isOne();
                });
        assertThatThrownBy(() -> Caller.wearing(director)
                        .run(() -> changes().close(new CloseUnit(unit, CLOSING, null, false, true))))
                .hasMessageContaining("organization.refused.no-successor");
        Caller.wearing(director).run(() -> changes().close(new CloseUnit(unit, CLOSING, successor, false, true)));
        assertThat(postEnd(vacant)).isEqualTo(Date.valueOf(CLOSING));
        assertThat(postEnd(held)).isNull();
        withdrawClosing(unit);
        assertThat(postEnd(vacant)).isNull();
    }

    @Test
    void theStaffListHasThemWhereTheUnitWentWhateverIsSignedMeanwhile() throws Exception {
        long unit = CareerPeople.unit();
        long next = CareerPeople.unit();
        long last = CareerPeople.unit();
        long employee = CareerPeople.employee();
        Desk.hire(employee, null, unit);
        close(next, TODAY.minusDays(2), last);
        // The unit went where the other one was, before that one closed.
        Hat director = CareerPeople.director();
        Caller.wearing(director)
                .run(() -> changes().close(new CloseUnit(unit, TODAY.minusDays(3), next, false, false)));
        assertThat(unitOf(employee)).isEqualTo(last);
        Desk.signed(employee, ActContent.of("STEP", TODAY.minusDays(1), new Situation(null, null, 1, null, null)));
        assertThat(unitOf(employee)).as("an act that names no unit").isEqualTo(last);
        assertThat(left(unit)).hasSize(1);
    }

    @Test
    void hrIsToldWhenAClosingIsDecidedAndOnceMoreOnItsDay() throws Exception {
        Long reader = Hats.of("director.cnas", Role.HR_DIRECTOR).employeeId();
        assertThat(reader).isNotNull();
        long unit = CareerPeople.unit();
        Desk.hire(CareerPeople.employee(), null, unit);
        close(unit, CLOSING, CareerPeople.unit());
        assertThat(told(reader, unit)).containsExactly("closing.told.decided");

        DayTurn turn = Desk.service(DayTurn.class);
        Database.lay("update mujamma.unit set closed_on = ? where id = ?", TODAY, unit);
        Database.lay(
                "update mujamma.day_turn set day = ? where task = 'career-closing' and body_id = 'CNAS'",
                TODAY.minusDays(1));
        turn.turn(TODAY);
        turn.turn(TODAY);
        assertThat(told(reader, unit)).containsExactly("closing.told.decided", "closing.told.closed");
    }

    @Test
    void anotherBodyReadsAndDraftsNothingHere() throws Exception {
        long unit = CareerPeople.unit();
        long employee = CareerPeople.employee();
        Desk.hire(employee, null, unit);
        close(unit, CLOSING, CareerPeople.unit());
        Hat foreign = Hats.madeUp("foreign", Role.HR_DIRECTOR, CareerPeople.OTHER_BODY, null);
        assertThat(Caller.wearing(foreign).call(() -> reassignments().page(unit, BY_NUMBER, 0, 10)))
                .isEmpty();
        assertThatThrownBy(() -> Caller.wearing(foreign)
                        .run(() -> reassignments().draft(new Destination(unit, null, false), List.of(employee))))
                .isInstanceOf(NotFoundException.class);
    }

    private static UnitChangeService changes() {
        return Desk.service(UnitChangeService.class);
    }

    private static ReassignmentService reassignments() {
        return Desk.service(ReassignmentService.class);
    }

    private static void close(long unit, LocalDate day, long successor) throws Exception {
        Caller.wearing(CareerPeople.director())
                .run(() -> changes().close(new CloseUnit(unit, day, successor, false, false)));
    }

    private static void withdrawClosing(long unit) throws Exception {
        Hat director = CareerPeople.director();
        long change = Caller.wearing(director)
                .call(() -> Desk.service(UnitService.class).story(unit).operative().stream()
                        .filter(each -> each.kind() == Kind.CLOSE)
                        .findFirst()
                        .orElseThrow()
                        .id());
        Caller.wearing(director).run(() -> changes().withdraw(unit, change));
    }

    private static List<Outcome> draft(Destination destination, Long... people) throws Exception {
        return Caller.wearing(CareerPeople.officer()).call(() -> reassignments().draft(destination, List.of(people)));
    }

    private static List<LeftBehind> left(long unit) throws Exception {
        return Caller.wearing(CareerPeople.officer()).call(() -> reassignments().page(unit, BY_NUMBER, 0, 50));
    }

    private static List<String> told(long reader, long unit) {
        return Database.see(
                        "select message_key from mujamma.notification where employee_id = ? and link = ? order by id",
                        reader,
                        "/career/reassign?unit=" + unit)
                .stream()
                .map(row -> (String) row.get("message_key"))
                .toList();
    }

    private static List<Object> items(String table, long run) {
        return Database.see("select item from mujamma." + table + " where run_id = ? order by item", run).stream()
                .map(row -> row.get("item"))
                .toList();
    }

    private static long acts(long employee) {
        return Database.<Number>seeOne("select count(*) from mujamma.act where employee_id = ?", employee)
                .longValue();
    }

    private static Object postEnd(long post) {
        return Database.see("select valid_to from mujamma.post where id = ?", post)
                .get(0)
                .get("valid_to");
    }

    private static long unitOf(long employee) {
        return Database.seeOne("select unit_id from mujamma.employee where id = ?", employee);
    }
}
