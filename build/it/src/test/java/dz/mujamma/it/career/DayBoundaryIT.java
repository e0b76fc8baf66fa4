package dz.mujamma.it.career;

import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.ejb.job.DayTurn;
import dz.mujamma.ejb.organization.ChiefService;
import dz.mujamma.ejb.organization.ChiefService.Appoint;
import dz.mujamma.ejb.organization.PostChangeService;
import dz.mujamma.ejb.organization.UnitChangeService;
import dz.mujamma.ejb.organization.UnitChangeService.CloseUnit;
import dz.mujamma.it.harness.Caller;
import dz.mujamma.it.harness.Database;
import dz.mujamma.it.harness.Deployments;
import dz.mujamma.it.harness.Hats;
import dz.mujamma.persistence.career.ActContent;
import dz.mujamma.persistence.organization.PostShape;
import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.tenancy.Hat;
import dz.mujamma.persistence.tenancy.Role;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A night in which everything falls due: by whoever and however often the day is turned, each thing happens once. */
@ExtendWith(ArquillianExtension.class)
class DayBoundaryIT {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Africa/Algiers"));
    private static final LocalDate TOMORROW = TODAY.plusDays(1);
    private static final int NODES = 4;
    private static final String BODY = CareerPeople.BODY;

    private DayTurn turn;
    private Hat director;
    private Long reader;

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(DayBoundaryIT.class, CareerPeople.class, Desk.class);
    }

    @BeforeEach
    void theDayIsDone() {
        turn = Desk.service(DayTurn.class);
        director = CareerPeople.director();
        reader = Hats.of("director.cnas", Role.HR_DIRECTOR).employeeId();
        turn.turn(TODAY);
    }

    /** The clock goes on from where it is. */
    @AfterEach
    void theDayIsAsItWas() {
        Database.lay("update mujamma.day_turn set day = ? where day > ?", TODAY, TODAY);
    }

    @Test
    void whatFallsDueOverNightHappensOnceWhoeverTurnsTheDayAndHoweverOften() throws Exception {
        long goesTo = CareerPeople.unit();
        long moved = hired(CareerPeople.unit());
        Desk.signed(moved, Desk.assignment(TOMORROW, null, goesTo));

        long led = CareerPeople.unit();
        long head = hired(led);
        long deputy = hired(led);
        long one = hired(led);
        appoint(led, head, false, TODAY.minusYears(1), null);
        appoint(led, deputy, true, TODAY.minusDays(5), TOMORROW);
        assertThat(number("select chief_id from mujamma.employee where id = ?", one))
                .isEqualTo(deputy);

        long renamed = CareerPeople.unit();
        as(() -> changes().rename(renamed, new Localized("الاسم الجديد", "Le nouveau nom"), TOMORROW));

        long closing = CareerPeople.unit();
        long successor = CareerPeople.unit();
        long left = hired(closing);
        long post = CareerPeople.post(closing);
        as(() -> changes().close(new CloseUnit(closing, TOMORROW, successor, false, false)));

        long retitled = CareerPeople.post(goesTo);
        as(() -> Desk.service(PostChangeService.class)
                .change(
                        retitled,
                        new PostShape(new Localized("رئيس مكتب", "Chef de bureau"), goesTo, null, null),
                        TOMORROW));

        long seconded = hired(CareerPeople.unit());
        Desk.signed(
                seconded,
                ActContent.of("SECONDMENT_BY_RIGHT", TODAY.minusYears(1), ActContent.NOTHING)
                        .until(TOMORROW.plusDays(7)));

        List<Long> people = List.of(moved, one, left);
        List<Long> versions = people.stream().map(DayBoundaryIT::version).toList();
        long toldOfDeadlines = told(reader, "deadline.told.hr");
        long toldOwn = told(seconded, "deadline.told.own");
        assertThat(unitOf(moved)).as("not before its day").isNotEqualTo(goesTo);

        atOnce();
        turn.turn(TOMORROW);

        assertThat(unitOf(moved)).isEqualTo(goesTo);
        assertThat(number("select chief_id from mujamma.employee where id = ?", one))
                .as("the one who stood in has gone")
                .isEqualTo(head);
        assertThat(Database.<String>seeOne("select name_fr from mujamma.unit where id = ?", renamed))
                .isEqualTo("Le nouveau nom");
        assertThat(unitOf(left)).isEqualTo(successor);
        assertThat(number("select unit_id from mujamma.post where id = ?", post))
                .isEqualTo(successor);
        assertThat(Database.<String>seeOne("select title_fr from mujamma.post where id = ?", retitled))
                .isEqualTo("Chef de bureau");
        assertThat(told(reader, "deadline.told.hr") - toldOfDeadlines).isOne();
        assertThat(Database.see(
                        "select id from mujamma.notification where employee_id = ? and message_key = 'closing.told.closed' and link = ?",
                        reader,
                        "/career/reassign?unit=" + closing))
                .hasSize(1);
        assertThat(told(seconded, "deadline.told.own") - toldOwn)
                .as("of the end, and of the last day to ask for the return, once each")
                .isEqualTo(2);
        for (int i = 0; i < people.size(); i++) {
            assertThat(version(people.get(i))).isEqualTo(versions.get(i) + 1);
        }

        long written = written();
        turn.turn(TOMORROW);
        atOnce();
        assertThat(written()).as("nothing is done twice").isEqualTo(written);
    }

    /** As many nodes as there are threads: what keeps them apart stands in the database, which knows of neither. */
    private void atOnce() throws Exception {
        CyclicBarrier together = new CyclicBarrier(NODES);
        ExecutorService nodes = Executors.newFixedThreadPool(NODES);
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < NODES; i++) {
            all.add(nodes.submit(() -> {
                together.await();
                turn.turn(TOMORROW);
                return null;
            }));
        }
        nodes.shutdown();
        for (Future<?> each : all) {
            each.get();
        }
    }

    private void appoint(long unit, long employee, boolean interim, LocalDate from, LocalDate to) throws Exception {
        String matricule = Database.seeOne("select matricule from mujamma.employee where id = ?", employee);
        as(() -> Desk.service(ChiefService.class).appoint(new Appoint(unit, matricule, interim, from, to, true)));
    }

    private void as(Caller.Action action) throws Exception {
        Caller.wearing(director).run(action);
    }

    private static UnitChangeService changes() {
        return Desk.service(UnitChangeService.class);
    }

    private static long hired(long unit) throws Exception {
        long employee = CareerPeople.employee();
        Desk.hire(employee, null, unit);
        return employee;
    }

    private static long unitOf(long employee) {
        return number("select unit_id from mujamma.employee where id = ?", employee);
    }

    private static long version(long employee) {
        return number("select version from mujamma.employee where id = ?", employee);
    }

    private static long told(long employee, String key) {
        return number(
                "select count(*) from mujamma.notification where employee_id = ? and message_key = ?", employee, key);
    }

    private static long written() {
        return number("select count(*) from mujamma.audit_entry where body_id = ?", BODY);
    }

    private static long number(String sql, Object... arguments) {
        return Database.<Number>seeOne(sql, arguments).longValue();
    }
}
