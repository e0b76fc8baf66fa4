package dz.mujamma.it.organization;

import static dz.mujamma.it.harness.Database.seeOne;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dz.mujamma.ejb.job.DayTurn;
import dz.mujamma.ejb.organization.ChartService;
import dz.mujamma.ejb.organization.ChiefService;
import dz.mujamma.ejb.organization.ChiefService.Appoint;
import dz.mujamma.ejb.organization.ChiefService.Preview;
import dz.mujamma.ejb.organization.Headcount;
import dz.mujamma.ejb.organization.HeadcountService;
import dz.mujamma.ejb.organization.PostChangeService;
import dz.mujamma.ejb.organization.PostChangeService.AddPosts;
import dz.mujamma.ejb.organization.PostService;
import dz.mujamma.ejb.organization.UnitChangeService;
import dz.mujamma.ejb.organization.UnitChangeService.CloseUnit;
import dz.mujamma.ejb.organization.UnitChangeService.OpenUnit;
import dz.mujamma.ejb.organization.UnitService;
import dz.mujamma.it.harness.Caller;
import dz.mujamma.it.harness.Database;
import dz.mujamma.it.harness.Deployments;
import dz.mujamma.it.harness.Facts;
import dz.mujamma.it.harness.Hats;
import dz.mujamma.persistence.organization.PostFilter;
import dz.mujamma.persistence.organization.PostRow;
import dz.mujamma.persistence.organization.PostShape;
import dz.mujamma.persistence.organization.UnitChange.Kind;
import dz.mujamma.persistence.organization.UnitChange.Place;
import dz.mujamma.persistence.organization.UnitOnDay;
import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.shared.SortBy;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The tree of units, its heads and its posts on past, present and future days, and what the database keeps of it by itself. */
@ExtendWith(ArquillianExtension.class)
class OrganizationIT {
    private static final String BODY = "CNR";
    private static final short ALGIERS = 16;
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Africa/Algiers"));
    private static final LocalDate PAST = TODAY.minusYears(2);
    private static final LocalDate AHEAD = TODAY.plusMonths(3);
    private static final String EJB_AT = "java:global/mujamma/mujamma-ejb/";

    @EJB(lookup = EJB_AT + "UnitService")
    private UnitService units;

    @EJB(lookup = EJB_AT + "UnitChangeService")
    private UnitChangeService changes;

    @EJB(lookup = EJB_AT + "ChiefService")
    private ChiefService chiefs;

    @EJB(lookup = EJB_AT + "ChartService")
    private ChartService charts;

    @EJB(lookup = EJB_AT + "PostService")
    private PostService posts;

    @EJB(lookup = EJB_AT + "PostChangeService")
    private PostChangeService postChanges;

    @EJB(lookup = EJB_AT + "HeadcountService")
    private HeadcountService headcounts;

    @EJB(lookup = EJB_AT + "DayTurn")
    private DayTurn dayTurn;

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(OrganizationIT.class);
    }

    @Test
    void aNameFromALaterDayIsThatOfTheDayAndOfTheUnitOnceTheDayTurns() throws Exception {
        long unit = open(null, PAST);
        director().run(() -> changes.rename(unit, name("Nouvelle"), AHEAD));
        assertThat(onDay(unit, TODAY).name().fr()).isEqualTo("Ancienne");
        assertThat(onDay(unit, AHEAD).name().fr()).isEqualTo("Nouvelle");
        assertThat(find(unit, PAST.minusDays(1))).isEmpty();
        assertThat(this.<String>column(unit, "name_fr")).isEqualTo("Ancienne");
        director().run(() -> changes.rename(unit, name("Depuis longtemps"), PAST.plusYears(1)));
        assertThat(this.<String>column(unit, "name_fr")).isEqualTo("Depuis longtemps");
        assertThat(onDay(unit, PAST).name().fr()).isEqualTo("Ancienne");
        assertThat(onDay(unit, AHEAD).name().fr()).isEqualTo("Nouvelle");
    }

    @Test
    void whatIsTakenBackNeverWasYetItsTraceStays() throws Exception {
        long unit = open(null, PAST);
        director().run(() -> changes.rename(unit, name("Erreur"), TODAY));
        long change = director().call(() -> units.story(unit).operative().get(1).id());
        director().run(() -> changes.withdraw(unit, change));
        assertThat(this.<String>column(unit, "name_fr")).isEqualTo("Ancienne");
        assertThat(director().call(() -> units.story(unit).recorded()))
                .extracting(each -> each.kind())
                .containsExactly(Kind.OPEN, Kind.RENAME, Kind.WITHDRAW);
    }

    @Test
    void noUnitStandsBelowItselfNotEvenLater() throws Exception {
        long above = open(null, null);
        long below = open(above, null);
        long lowest = open(below, null);
        refused("organization.refused.circle", () -> changes.move(above, new Place(lowest, ALGIERS), AHEAD));
        director().run(() -> changes.move(below, new Place(null, ALGIERS), AHEAD));
        director().run(() -> changes.move(above, new Place(lowest, ALGIERS), AHEAD));
        assertThat(officer().call(() -> units.tree(AHEAD).path(above)))
                .extracting(UnitOnDay::id)
                .containsExactly(below, lowest, above);
        assertThat(officer().call(() -> units.tree(TODAY).path(lowest)))
                .extracting(UnitOnDay::id)
                .containsExactly(above, below, lowest);
    }

    @Test
    void ofTwoMovesAtOnceThatMakeACircleOneIsRefused() throws Exception {
        for (int round = 0; round < 4; round++) {
            long one = open(null, null);
            long other = open(null, null);
            List<Optional<RuleException>> outcomes = atOnce(
                    () -> changes.move(one, new Place(other, ALGIERS), TODAY),
                    () -> changes.move(other, new Place(one, ALGIERS), TODAY));
            assertThat(outcomes.stream().filter(Optional::isPresent)).hasSize(1);
        }
    }

    @Test
    void theDatabaseHoldsTheTreeAgainstPlainSqlToo() throws Exception {
        long above = open(null, null);
        long below = open(above, null);
        assertThat(failure("insert into unit_version (body_id, unit_id, name_ar, name_fr, wilaya_id, valid_from) "
                        + "select body_id, unit_id, name_ar, name_fr, wilaya_id, current_date from unit_version where unit_id = "
                        + above))
                .contains("unit_version_one_at_a_time");
        assertThat(failure(
                        "delete from unit_version where unit_id = " + above,
                        "insert into unit_version (body_id, unit_id, name_ar, name_fr, parent_id, wilaya_id) "
                                + "values ('CNR', " + above + ", 'a', 'a', " + below + ", 16)"))
                .contains("unit_version_no_circle");
        assertThat(failure("delete from unit_version where unit_id = " + above)).contains("unit_version_parent_fk");
        assertThat(failure("update unit_change set day = current_date where unit_id = " + above))
                .contains("permission denied");
    }

    @Test
    void aUnitIsNotClosedOverTheUnitsBelowItUnlessTheyGoToo() throws Exception {
        long closing = open(null, null);
        long below = open(closing, null);
        long successor = open(null, null);
        long employee = employeeIn(closing);
        long post = Facts.post(BODY, closing, PAST);
        refused(
                "organization.refused.no-successor",
                () -> changes.close(new CloseUnit(closing, AHEAD, null, false, false)));
        refused(
                "organization.refused.left-below",
                () -> changes.close(new CloseUnit(closing, AHEAD, successor, false, false)));
        director().run(() -> changes.close(new CloseUnit(closing, AHEAD, successor, true, false)));

        assertThat(find(closing, AHEAD)).isEmpty();
        assertThat(onDay(below, AHEAD).parentId()).isEqualTo(successor);
        assertThat(onDay(below, TODAY).parentId()).isEqualTo(closing);
        assertThat(postOn(post, AHEAD).unitId()).isEqualTo(successor);
        assertThat(postOn(post, TODAY).unitId()).isEqualTo(closing);
        assertThat(unitOf(employee)).isEqualTo(closing);
        assertThat(own(successor, AHEAD)).as("counted where they are to go").isOne();
        assertThat(own(closing, TODAY)).isOne();

        long change = director().call(() -> units.story(closing).operative().stream()
                .filter(each -> each.kind() == Kind.CLOSE)
                .findFirst()
                .orElseThrow()
                .id());
        director().run(() -> changes.withdraw(closing, change));
        assertThat(find(closing, AHEAD)).isPresent();
        assertThat(postOn(post, AHEAD).unitId()).isEqualTo(closing);
    }

    @Test
    void thePeopleOfAUnitClosedInThePastGoAtOnce() throws Exception {
        long closing = open(null, null);
        long successor = open(null, null);
        long employee = employeeIn(closing);
        director().run(() -> changes.close(new CloseUnit(closing, TODAY.minusDays(5), successor, false, false)));
        assertThat(unitOf(employee)).isEqualTo(successor);
        long change =
                director().call(() -> units.story(closing).operative().get(1).id());
        refused("organization.refused.closed-already", () -> changes.withdraw(closing, change));
        assertThat(officer().call(() -> units.names())).noneMatch(name -> name.id() == closing);
    }

    @Test
    void oneHeadsAUnitAtATimeAndWhoStoodInMakesRoomAgain() throws Exception {
        long unit = open(null, null);
        long head = Facts.employee(BODY, PAST);
        long deputy = Facts.employee(BODY, PAST);
        director().run(() -> chiefs.appoint(new Appoint(unit, matricule(head), false, PAST, null, false)));
        director()
                .run(() -> chiefs.appoint(
                        new Appoint(unit, matricule(deputy), true, TODAY.minusDays(10), TODAY.minusDays(5), false)));
        assertThat(headOn(unit, TODAY.minusDays(11))).isEqualTo(head);
        assertThat(headOn(unit, TODAY.minusDays(10))).isEqualTo(deputy);
        assertThat(headOn(unit, TODAY.minusDays(5))).isEqualTo(head);
        assertThat(failure("insert into unit_chief (body_id, unit_id, employee_id, interim, valid_from, leads_people, "
                        + "recorded_at, recorded_by) values ('CNR', " + unit + ", " + deputy
                        + ", false, current_date, false, now(), 'it')"))
                .contains("unit_chief_one_at_a_time");
    }

    @Test
    void anAppointmentMayLeadThePeopleOfTheUnitAlong() throws Exception {
        long above = open(null, null);
        long unit = open(above, null);
        long director = employeeIn(above);
        long head = employeeIn(unit);
        long one = employeeIn(unit);
        long other = employeeIn(unit);
        Database.lay("update mujamma.employee set chief_id = ? where id = ?", one, head);
        director().run(() -> chiefs.appoint(new Appoint(above, matricule(director), false, PAST, null, false)));

        Appoint wish = new Appoint(unit, matricule(head), false, TODAY, null, true);
        Preview preview = director().call(() -> chiefs.preview(wish));
        assertThat(preview.led()).isEqualTo(2);
        assertThat(preview.ownChief().id()).isEqualTo(director);
        director().run(() -> chiefs.appoint(wish));
        assertThat(chiefOf(one)).isEqualTo(head);
        assertThat(chiefOf(other)).isEqualTo(head);
        assertThat(chiefOf(head)).isEqualTo(director);

        long later = employeeIn(unit);
        director().run(() -> chiefs.appoint(new Appoint(unit, matricule(later), false, AHEAD, null, true)));
        assertThat(chiefOf(one)).as("not before the day").isEqualTo(head);
    }

    @Test
    void nobodyDecidesOnThemselvesByWayOfTheirPeople() throws Exception {
        long unit = open(null, null);
        long head = employeeIn(unit);
        long above = employeeIn(unit);
        Database.lay("update mujamma.employee set chief_id = ? where id = ?", above, head);
        director().run(() -> chiefs.appoint(new Appoint(unit, matricule(head), false, TODAY, null, true)));
        assertThat(chiefOf(head)).isEqualTo(above);
        assertThat(chiefOf(above)).isNull();
    }

    @Test
    void severalPostsOfAKindAreCreatedChangedAndAbolished() throws Exception {
        long unit = open(null, PAST);
        String prefix = "N" + System.nanoTime() + "-";
        List<Long> made = director()
                .call(() -> postChanges.add(new AddPosts(prefix + "09", 3, shape("Chargé d'études", unit), PAST)));
        assertThat(made).hasSize(3);
        refused(
                "organization.refused.number-taken",
                () -> postChanges.add(new AddPosts(prefix + "11", 2, shape("Chargé d'études", unit), PAST)));
        director().run(() -> postChanges.change(made.get(0), shape("Chef de bureau", unit), AHEAD));
        director().run(() -> postChanges.abolish(made.get(1), TODAY));
        assertThat(postsOn(unit, TODAY)).extracting(PostRow::number).containsExactly(prefix + "09", prefix + "11");
        assertThat(postsOn(unit, TODAY.minusDays(1))).hasSize(3);
        assertThat(postsOn(unit, AHEAD)).extracting(row -> row.title().fr()).contains("Chef de bureau");
        assertThat(postOn(made.get(0), TODAY).title().fr()).isEqualTo("Chargé d'études");
        Headcount count = officer().call(() -> headcounts.on(TODAY, unit));
        assertThat(count.posts().budgeted()).isEqualTo(2);
        assertThat(count.posts().vacant()).isEqualTo(2);
    }

    @Test
    void aPostIsNotAbolishedWhileSomebodyHoldsItAfter() throws Exception {
        long unit = open(null, PAST);
        long post = Facts.post(BODY, unit, PAST);
        long employee = Facts.employee(BODY, PAST);
        Facts.career(BODY, employee, unit, post, "ACTIVE", PAST, AHEAD);
        refused("organization.refused.post-occupied", () -> postChanges.abolish(post, TODAY));
        assertThat(failure("update post set valid_to = current_date where id = " + post))
                .contains("career_period_post_fk");
        director().run(() -> postChanges.abolish(post, AHEAD));
        assertThat(postOn(post, TODAY).occupant().id()).isEqualTo(employee);
        assertThat(officer().call(() -> posts.story(post, TODAY).occupants()))
                .singleElement()
                .satisfies(occupant -> assertThat(occupant.to()).isEqualTo(AHEAD));
        Headcount count = officer().call(() -> headcounts.on(TODAY, unit));
        assertThat(count.posts().filled()).isOne();
        assertThat(count.byCareer()).isOne();
    }

    @Test
    void whoLeftIsNotCountedAndWhoHasNoCareerYetIsSinceTheHire() throws Exception {
        long unit = open(null, null);
        long gone = Facts.employee(BODY, PAST);
        Facts.career(BODY, gone, unit, null, "ACTIVE", PAST, TODAY);
        Facts.career(BODY, gone, unit, null, "ENDED", TODAY, null);
        employeeIn(unit);
        assertThat(counted(unit, PAST.minusDays(1))).isZero();
        assertThat(counted(unit, TODAY.minusDays(1))).isEqualTo(2);
        assertThat(counted(unit, TODAY)).isOne();
        Headcount count = officer().call(() -> headcounts.on(TODAY.minusDays(1), unit));
        assertThat(count.byCareer()).isOne();
        assertThat(count.byStaffFile()).isOne();
        assertThat(count.ages().stream().mapToLong(age -> age.people().all()).sum())
                .isEqualTo(2);
        assertThat(count.grades().stream()
                        .mapToLong(grade -> grade.people().all())
                        .sum())
                .isEqualTo(2);
    }

    @Test
    void whenTheDayTurnsWhatWasDecidedForItComesIntoForce() throws Exception {
        long closing = open(null, null);
        long successor = open(null, null);
        long employee = employeeIn(closing);
        director().run(() -> changes.rename(successor, name("Nouvelle"), AHEAD));
        director().run(() -> changes.close(new CloseUnit(closing, AHEAD, successor, false, false)));
        Database.lay(
                "update mujamma.day_turn set day = ? where task = 'organization' and body_id = ?",
                TODAY.minusDays(1),
                BODY);
        Database.lay("update mujamma.unit set closed_on = ? where id = ?", TODAY, closing);
        Database.lay(
                "update mujamma.unit_version set valid_to = ? where unit_id = ? and valid_to = ?",
                TODAY,
                successor,
                AHEAD);
        Database.lay(
                "update mujamma.unit_version set valid_from = ? where unit_id = ? and valid_from = ?",
                TODAY,
                successor,
                AHEAD);
        dayTurn.turn(TODAY);
        assertThat(unitOf(employee)).isEqualTo(successor);
        assertThat(this.<String>column(successor, "name_fr")).isEqualTo("Nouvelle");
    }

    @Test
    void anOfficerLooksAndDoesNotChange() {
        assertThatThrownBy(() -> officer().run(() -> changes.rename(1, name("X"), TODAY)))
                .isInstanceOf(EJBAccessException.class);
    }

    private static Caller director() {
        return Caller.wearing(Hats.madeUp("it-director", Role.HR_DIRECTOR, BODY, null));
    }

    private static Caller officer() {
        return Caller.wearing(Hats.madeUp("it-officer", Role.HR_OFFICER, BODY, null));
    }

    private long open(Long parent, LocalDate day) throws Exception {
        return director()
                .call(() -> changes.open(
                        new OpenUnit("IT" + System.nanoTime(), name("Ancienne"), new Place(parent, ALGIERS), day)));
    }

    private Optional<UnitOnDay> find(long unit, LocalDate day) throws Exception {
        return officer().call(() -> units.tree(day).find(unit));
    }

    private UnitOnDay onDay(long unit, LocalDate day) throws Exception {
        return find(unit, day).orElseThrow();
    }

    private long own(long unit, LocalDate day) throws Exception {
        return officer().call(() -> charts.on(day).own(unit));
    }

    private long counted(long unit, LocalDate day) throws Exception {
        return officer().call(() -> headcounts.on(day, unit).people().all());
    }

    private long headOn(long unit, LocalDate day) throws Exception {
        return officer()
                .call(() -> charts.on(day).chief(unit).orElseThrow().person().id());
    }

    private PostRow postOn(long post, LocalDate day) throws Exception {
        return officer().call(() -> posts.story(post, day).post());
    }

    private List<PostRow> postsOn(long unit, LocalDate day) throws Exception {
        return officer()
                .call(() -> posts.page(new PostFilter(day, null, unit, null), new SortBy("number", false), 0, 10));
    }

    private static long employeeIn(long unit) {
        long employee = Facts.employee(BODY, PAST);
        Database.lay("update mujamma.employee set unit_id = ? where id = ?", unit, employee);
        return employee;
    }

    private static long unitOf(long employee) {
        return seeOne("select unit_id from mujamma.employee where id = ?", employee);
    }

    private static Long chiefOf(long employee) {
        return seeOne("select chief_id from mujamma.employee where id = ?", employee);
    }

    private static String matricule(long employee) {
        return seeOne("select matricule from mujamma.employee where id = ?", employee);
    }

    private <T> T column(long unit, String column) {
        return seeOne("select " + column + " from mujamma.unit where id = ?", unit);
    }

    /** A stretch of a career with an act that begins it, laid straight into the database. */
    private static void refused(String key, Caller.Action action) {
        assertThatThrownBy(() -> director().run(action))
                .isInstanceOfSatisfying(RuleException.class, refused -> assertThat(refused.key())
                        .isEqualTo(key));
    }

    /** Two actions begun together. @return what each was refused with, if it was */
    private static List<Optional<RuleException>> atOnce(Caller.Action one, Caller.Action other) throws Exception {
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Future<Optional<RuleException>>> running = List.of(one, other).stream()
                    .map(action -> threads.submit(() -> {
                        together.await();
                        try {
                            director().run(action);
                            return Optional.<RuleException>empty();
                        } catch (RuleException refused) {
                            return Optional.of(refused);
                        }
                    }))
                    .toList();
            return List.of(running.get(0).get(), running.get(1).get());
        } finally {
            threads.shutdown();
        }
    }

    /** What the database says to plain SQL of the application; empty where it takes it. */
    private static String failure(String... statements) {
        try (Connection app = Database.asApp()) {
            Database.scope(app, BODY);
            for (String statement : statements) {
                Database.run(app, "set local search_path = mujamma");
                Database.run(app, statement);
            }
            Database.run(app, "set constraints all immediate");
            app.rollback();
            return "";
        } catch (SQLException e) {
            return e.getMessage();
        }
    }

    private static PostShape shape(String title, long unit) {
        return new PostShape(new Localized("منصب", title), unit, null, null);
    }

    private static Localized name(String french) {
        return new Localized("وحدة الاختبار", french);
    }
}
