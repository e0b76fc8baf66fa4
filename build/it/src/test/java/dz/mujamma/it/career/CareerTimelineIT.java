package dz.mujamma.it.career;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dz.mujamma.ejb.career.ActDraftService;
import dz.mujamma.ejb.career.ActSigningService;
import dz.mujamma.ejb.career.ActVisaService;
import dz.mujamma.ejb.career.deadline.DeadlineService;
import dz.mujamma.ejb.career.deadline.DeadlineService.Wish;
import dz.mujamma.ejb.career.history.CareerHistoryService;
import dz.mujamma.ejb.career.history.CareerStory;
import dz.mujamma.ejb.career.seniority.Length;
import dz.mujamma.ejb.career.seniority.SeniorityKind;
import dz.mujamma.ejb.job.DayTurn;
import dz.mujamma.it.harness.Caller;
import dz.mujamma.it.harness.Database;
import dz.mujamma.it.harness.Deployments;
import dz.mujamma.it.harness.Facts;
import dz.mujamma.persistence.career.ActContent;
import dz.mujamma.persistence.career.Position;
import dz.mujamma.persistence.career.Situation;
import dz.mujamma.persistence.career.deadline.DeadlineRow;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.shared.SortBy;
import dz.mujamma.persistence.tenancy.Hat;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.sql.Connection;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What follows from signed acts: the timeline by two questions, deadlines, reminders, and the days leave does not count. */
@ExtendWith(ArquillianExtension.class)
class CareerTimelineIT {
    private static final LocalDate HIRED = CareerPeople.HIRED;
    private static final LocalDate INSTALLED = HIRED.plusDays(14);

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/ActDraftService")
    private ActDraftService drafts;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/ActVisaService")
    private ActVisaService visas;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/ActSigningService")
    private ActSigningService signing;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/CareerHistoryService")
    private CareerHistoryService careers;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/DeadlineService")
    private DeadlineService deadlines;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/DayTurn")
    private DayTurn day;

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(CareerTimelineIT.class, CareerPeople.class);
    }

    @Test
    void aCareerIsReadAsOfADayAndAsKnownOnADay() throws Exception {
        long employee = installed();
        Database.lay(
                "insert into mujamma.career_period (body_id, employee_id, valid_from, position_id, act_id, known_from, known_to) "
                        + "select body_id, employee_id, date '2020-01-01', 'ACTIVE', act_id, timestamptz '2020-06-01', "
                        + "timestamptz '2021-01-01' from mujamma.career_period where employee_id = ? and position_id = 'APPOINTED'",
                employee);

        CareerStory now = story(employee, HIRED.plusDays(3), null);
        assertThat(now.onDay().period().situation().position()).isEqualTo(Position.APPOINTED);
        assertThat(now.differences()).isEmpty();
        assertThat(story(employee, INSTALLED, null).onDay().period().situation().position())
                .isEqualTo(Position.PROBATION);
        assertThat(story(employee, HIRED.minusDays(1), null).onDay()).isNull();

        CareerStory then = story(employee, HIRED.plusDays(3), LocalDate.of(2020, 12, 31));
        assertThat(then.onDay().period().situation().position()).isEqualTo(Position.ACTIVE);
        assertThat(then.differences()).isNotEmpty();
        assertThat(story(employee, HIRED, LocalDate.of(2020, 5, 31)).isBegun()).isFalse();
        assertThat(story(employee, HIRED, LocalDate.of(2021, 1, 1)).isBegun()).isFalse();
    }

    @Test
    void seniorityIsCountedFromTheInstallation() throws Exception {
        long employee = installed();
        CareerStory story = story(employee, INSTALLED.plusYears(2), null);
        assertThat(story.seniority())
                .filteredOn(each -> each.kind() == SeniorityKind.BODY)
                .singleElement()
                .satisfies(body -> assertThat(body.length()).isEqualTo(new Length(2, 0, 0)));
        Database.lay(
                "insert into mujamma.employee_employer (body_id, employee_id, employer, sector, started_on, ended_on, counts) "
                        + "values (?, ?, 'Commune', 'ADMINISTRATION', date '2010-01-01', date '2010-12-31', true)",
                CareerPeople.BODY,
                employee);
        assertThat(story(employee, INSTALLED.plusYears(2), null).seniority())
                .filteredOn(each -> each.kind() == SeniorityKind.GENERAL)
                .singleElement()
                .satisfies(general -> assertThat(general.length()).isEqualTo(new Length(3, 0, 0)));
    }

    @Test
    void theEmployeeSeesTheOwnCareerAndNobodyElses() throws Exception {
        long employee = installed();
        CareerStory mine = as(CareerPeople.self(employee)).call(() -> careers.mine(null, null));
        assertThat(mine.person().id()).isEqualTo(employee);
        assertThatThrownBy(() -> as(CareerPeople.self(employee)).call(() -> careers.of(employee, null, null)))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void anotherBodysPeopleAreNotThere() throws Exception {
        long foreign = Facts.employee(CareerPeople.OTHER_BODY, HIRED);
        assertThatThrownBy(() -> story(foreign, null, null)).isInstanceOf(NotFoundException.class);
        long employee = installed();
        try (Connection connection = Database.asApp()) {
            Database.scope(connection, CareerPeople.OTHER_BODY);
            for (String table : List.of("career_deadline", "career_reminder", "employee_service_gap")) {
                assertThat(Database.ask(
                                connection, "select * from mujamma." + table + " where employee_id = ?", employee))
                        .as(table)
                        .isEmpty();
            }
        }
    }

    @Test
    void theInstallationStartsAClockAndTheEndOfServiceStopsIt() throws Exception {
        long employee = installed();
        assertThat(due(employee)).singleElement().satisfies(row -> {
            assertThat(row.due()).isEqualTo(INSTALLED.plusMonths(12));
            assertThat(row.answers()).contains("CONFIRMATION");
        });
        signed(employee, ActContent.of("DEATH", INSTALLED.plusMonths(3), ActContent.NOTHING));
        assertThat(due(employee)).isEmpty();
    }

    @Test
    void daysBeforeTheInstallationAndAfterTheEndAreNoWorkForLeave() throws Exception {
        long employee = installed();
        assertThat(Database.see(
                        "select gap_from, gap_to from mujamma.employee_service_gap where employee_id = ? order by gap_from",
                        employee))
                .extracting(row -> String.valueOf(row.get("gap_from")), row -> String.valueOf(row.get("gap_to")))
                .containsExactly(tuple(HIRED.toString(), INSTALLED.toString()));
        signed(employee, ActContent.of("DEATH", INSTALLED.plusMonths(3), ActContent.NOTHING));
        assertThat(Database.<Long>seeOne(
                        "select count(*) from mujamma.employee_service_gap where employee_id = ? and gap_to is null",
                        employee))
                .isOne();
    }

    @Test
    void ofTwoNodesThatTurnTheDayOneRemindsAndOnlyOnce() throws Exception {
        long employee = installed();
        long reader = CareerPeople.employee();
        Facts.person(Role.HR_OFFICER, CareerPeople.BODY, reader);
        LocalDate today = LocalDate.now(ZoneId.of("Africa/Algiers"));
        for (int again = 0; again < 2; again++) {
            Database.lay(
                    "delete from mujamma.day_turn where task = 'career-deadlines' and body_id = ?", CareerPeople.BODY);
            race(() -> day.turn(today));
        }
        assertThat(Database.<Long>seeOne(
                        "select count(*) from mujamma.career_reminder where employee_id = ?", employee))
                .as("three days to remind on, all of them past")
                .isEqualTo(3);
        assertThat(Database.<Long>seeOne(
                        "select count(*) from mujamma.notification where employee_id = ? and message_key = 'deadline.told.hr'",
                        reader))
                .isOne();
    }

    private static void race(Runnable turn) throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            List<Future<?>> both = List.of(nodes.submit(turn), nodes.submit(turn));
            for (Future<?> each : both) {
                each.get();
            }
        } finally {
            nodes.shutdown();
        }
    }

    private List<DeadlineRow> due(long employee) throws Exception {
        String matricule = Database.seeOne("select matricule from mujamma.employee where id = ?", employee);
        return as(CareerPeople.officer())
                .call(() -> deadlines.page(new Wish(matricule, null, null, null), new SortBy("due", false), 0, 10));
    }

    private CareerStory story(long employee, LocalDate on, LocalDate known) throws Exception {
        return as(CareerPeople.officer()).call(() -> careers.of(employee, on, known));
    }

    private long installed() throws Exception {
        long employee = CareerPeople.employee();
        signed(
                employee,
                ActContent.of(
                        "RECRUITMENT", HIRED, new Situation(null, CareerPeople.grade(), 0, null, CareerPeople.unit())));
        signed(employee, ActContent.of("INSTALLATION", INSTALLED, ActContent.NOTHING));
        return employee;
    }

    private void signed(long employee, ActContent content) throws Exception {
        Hat officer = CareerPeople.officer();
        long id = as(officer).call(() -> drafts.draft(employee, content));
        as(officer).run(() -> drafts.sendRound(id));
        as(CareerPeople.director()).run(() -> visas.give(id));
        as(CareerPeople.signatory()).run(() -> signing.sign(id));
    }

    private static Caller as(Hat hat) {
        return Caller.wearing(hat);
    }
}
