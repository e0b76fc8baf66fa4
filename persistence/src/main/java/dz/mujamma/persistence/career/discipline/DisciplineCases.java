package dz.mujamma.persistence.career.discipline;

import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.Narrowing;
import dz.mujamma.persistence.shared.SortBy;
import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cases of the body of the scope that whoever is at work may see: the database decides which. */
@Dependent
public class DisciplineCases {
    private static final String FROM =
            """
             from mujamma.discipline_case c
            join mujamma.employee e on e.body_id = c.body_id and e.id = c.employee_id
            join mujamma.discipline_fault f on f.id = c.fault_id
            where true""";
    private static final String COLUMNS =
            """
            select c.id, e.id, e.matricule, e.last_name_ar || ' ' || e.first_name_ar, e.last_name_fr || ' ' || e.first_name_fr,
                   c.regime_id, f.id, f.degree, f.name_ar, f.name_fr, f.article, f.verified, c.council, c.appealable, c.facts,
                   c.found_on, c.opened_on, c.stage, c.last_on, c.notified_on, c.hearing_on, c.told_on, c.act_id, c.outcome,
                   c.expunge_on, c.clock, c.due_on""";
    private static final Map<String, String> ORDERS = Map.of(
            "due", "c.due_on %1$s nulls last, c.id %1$s",
            "found", "c.found_on %1$s, c.id %1$s",
            "degree", "c.degree %1$s, c.id %1$s",
            "name_ar", "e.last_name_ar %1$s, e.first_name_ar %1$s, c.id %1$s",
            "name_fr", "e.last_name_fr %1$s, e.first_name_fr %1$s, c.id %1$s");
    private static final String OPEN =
            """
            insert into mujamma.discipline_case (body_id, employee_id, regime_id, fault_id, degree, council, appealable, facts,
                found_on, opened_on)
            values ((select current_setting('mujamma.body')), ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""";
    private static final String ADD =
            """
            insert into mujamma.discipline_event (body_id, employee_id, case_id, kind, on_day, note, sanction, act_id, hearing_on,
                outcome, expunge_on, clock, due_on)
            values ((select current_setting('mujamma.body')), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String EVENTS =
            """
            select v.kind, v.on_day, v.account, v.at, v.note, v.sanction, v.act_id, v.hearing_on, v.outcome
            from mujamma.discipline_event v where v.case_id = ? and v.kind <> 'REMINDED' order by v.id""";
    private static final String FAULTS =
            """
            select f.id, f.regime_id, f.degree, f.name_ar, f.name_fr, f.article, f.verified from mujamma.discipline_fault f
            where f.regime_id = ? order by f.no""";

    // Of what a case drafted and somebody signed, all that no period of the career rests on.
    private static final String EXPUNGE_ACTS =
            """
            insert into mujamma.expunged_act (body_id, employee_id, case_id, act_id)
            select distinct v.body_id, v.employee_id, v.case_id, a.id
            from mujamma.discipline_event v join mujamma.act a on a.id = v.act_id
            where v.case_id = ? and v.kind <> 'SUSPENDED' and a.status = 'SIGNED'
              and not exists (select from mujamma.career_period p where p.act_id = a.id)
            on conflict do nothing""";
    private static final String FORGET_DEADLINES =
            """
            delete from mujamma.career_deadline d
            where d.act_id in (select x.act_id from mujamma.expunged_act x where x.case_id = ?)""";
    private static final String REMIND =
            """
            insert into mujamma.discipline_event (body_id, employee_id, case_id, kind, on_day, note, clock, due_on)
            values ((select current_setting('mujamma.body')), ?, ?, 'REMINDED', ?, ?, ?, ?) on conflict do nothing""";

    @Inject
    private Statements statements;

    /** @param sort by due, found, degree, name_ar or name_fr */
    public List<DisciplineCase> page(CaseFilter filter, SortBy sort, int first, int size) {
        Narrowing where = where(filter);
        return statements.rows(
                DisciplineCases::row,
                COLUMNS + FROM + where.sql() + " order by " + sort.among(ORDERS) + " offset ? limit ?",
                where.paged(first, size));
    }

    public long count(CaseFilter filter) {
        Narrowing where = where(filter);
        return statements.number("select count(*)" + FROM + where.sql(), where.arguments());
    }

    public Optional<DisciplineCase> find(long id) {
        return first(COLUMNS + FROM + " and c.id = ?", id);
    }

    /** Held until the transaction ends, so that of two who go on at once the second sees what the first did. */
    public Optional<DisciplineCase> findToChange(long id) {
        return first(COLUMNS + FROM + " and c.id = ? for update of c", id);
    }

    /** The cases in which an act was drafted, whatever it is there. */
    public Optional<DisciplineCase> withAct(long act) {
        return first(
                COLUMNS + FROM + " and c.id in (select v.case_id from mujamma.discipline_event v where v.act_id = ?)"
                        + " order by c.id desc limit 1",
                act);
    }

    /** Those about an employee, newest first. */
    public List<DisciplineCase> about(long employee) {
        return statements.rows(
                DisciplineCases::row, COLUMNS + FROM + " and c.employee_id = ? order by c.id desc", employee);
    }

    public boolean hasAny(long employee) {
        return statements.number(
                        "select count(*) from (select from mujamma.discipline_case c where c.employee_id = ? limit 1) one",
                        employee)
                > 0;
    }

    /** Opens a case; its first step is still to be added. */
    public long open(OpenCase wish, Fault fault, boolean council, boolean appealable) {
        return statements
                .rows(
                        row -> row.getLong(1),
                        OPEN,
                        wish.employee(),
                        fault.regime(),
                        fault.id(),
                        fault.degree(),
                        council,
                        appealable,
                        wish.facts(),
                        wish.foundOn(),
                        wish.openedOn())
                .get(0);
    }

    /** Adds a step; the case follows, or the database refuses it. */
    public void add(long id, long employee, NewEvent event) {
        statements.run(
                ADD,
                employee,
                id,
                event.kind().name(),
                event.day(),
                event.note(),
                event.sanction(),
                event.act(),
                event.hearingOn(),
                event.outcome() == null ? null : event.outcome().name(),
                event.expungeOn(),
                event.clock() == null ? null : event.clock().name(),
                event.dueOn());
    }

    /** In the order in which they were noted. */
    public List<CaseEvent> events(long id) {
        return statements.rows(DisciplineCases::event, EVENTS, id);
    }

    /** Those with a clock that runs. */
    public List<DisciplineCase> running() {
        return statements.rows(DisciplineCases::row, COLUMNS + FROM + " and c.due_on is not null order by c.id");
    }

    /** Closed cases whose day to leave the lists has come. */
    public List<DisciplineCase> toExpunge(LocalDate today) {
        return statements.rows(
                DisciplineCases::row,
                COLUMNS + FROM + " and c.stage = 'CLOSED' and c.expunge_on <= ? order by c.id",
                today);
    }

    /** What runs next, reckoned anew. */
    public void reckon(long id, CaseClock clock, LocalDate due) {
        statements.run("update mujamma.discipline_case set clock = ?, due_on = ? where id = ?", clock.name(), due, id);
    }

    /**
     * Claims a reminder.
     *
     * @param before how many days before the last one it is for
     * @return whether it had not been sent yet
     */
    public boolean remind(DisciplineCase it, CaseClock clock, LocalDate due, LocalDate today, int before) {
        return statements.run(REMIND, it.employee(), it.id(), today, String.valueOf(before), clock.name(), due) > 0;
    }

    /** The acts of a case are shown no more to those with the right either; what the career rests on stays. */
    public void expungeActs(long id) {
        statements.run(EXPUNGE_ACTS, id);
        statements.run(FORGET_DEADLINES, id);
    }

    /** What can be held against somebody under a regime, the lightest first. */
    public List<Fault> faults(String regime) {
        return statements.rows(
                row -> new Fault(
                        row.getString(1),
                        row.getString(2),
                        row.getInt(3),
                        new Localized(row.getString(4), row.getString(5)),
                        row.getString(6),
                        row.getBoolean(7)),
                FAULTS,
                regime);
    }

    private Optional<DisciplineCase> first(String sql, Object... arguments) {
        return statements.rows(DisciplineCases::row, sql, arguments).stream().findFirst();
    }

    private static Narrowing where(CaseFilter filter) {
        String[] stages = filter.stages().stream().map(CaseStage::name).toArray(String[]::new);
        return new Narrowing()
                .by("c.employee_id <> all (?)", filter.without().toArray(Long[]::new))
                .by("c.stage = any (?)", stages.length == 0 ? null : stages)
                .by("c.degree = ?", filter.degree())
                .by("c.employee_id = ?", filter.employee())
                .by("c.due_on <= ?", filter.dueUntil())
                .person(filter.text());
    }

    private static CaseEvent event(ResultSet row) throws SQLException {
        String outcome = row.getString(9);
        return new CaseEvent(
                CaseEventKind.valueOf(row.getString(1)),
                day(row, 2),
                row.getString(3),
                row.getObject(4, OffsetDateTime.class).toInstant(),
                row.getString(5),
                row.getString(6),
                row.getObject(7, Long.class),
                day(row, 8),
                outcome == null ? null : CaseOutcome.valueOf(outcome));
    }

    private static DisciplineCase row(ResultSet row) throws SQLException {
        String outcome = row.getString(24);
        String clock = row.getString(26);
        Fault fault = new Fault(
                row.getString(7),
                row.getString(6),
                row.getInt(8),
                new Localized(row.getString(9), row.getString(10)),
                row.getString(11),
                row.getBoolean(12));
        return new DisciplineCase(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                new Localized(row.getString(4), row.getString(5)),
                row.getString(6),
                fault,
                row.getBoolean(13),
                row.getBoolean(14),
                row.getString(15),
                day(row, 16),
                day(row, 17),
                CaseStage.valueOf(row.getString(18)),
                day(row, 19),
                day(row, 20),
                day(row, 21),
                day(row, 22),
                row.getObject(23, Long.class),
                outcome == null ? null : CaseOutcome.valueOf(outcome),
                day(row, 25),
                clock == null ? null : CaseClock.valueOf(clock),
                day(row, 27));
    }

    private static LocalDate day(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
