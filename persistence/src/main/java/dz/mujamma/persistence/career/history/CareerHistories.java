package dz.mujamma.persistence.career.history;

import dz.mujamma.persistence.career.CareerPeriod;
import dz.mujamma.persistence.career.Position;
import dz.mujamma.persistence.career.Situation;
import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Careers of the body of the scope, to be looked at: one statement each, however long the career. */
@Dependent
public class CareerHistories {
    private static final String PERSON =
            """
            select e.id, e.matricule, e.last_name_ar || ' ' || e.first_name_ar, e.last_name_fr || ' ' || e.first_name_fr,
                   e.regime_id, e.hire_date, e.chief_id
            from mujamma.employee e where e.%s = ?""";
    private static final String PERIODS =
            """
            select p.valid_from, p.valid_to, p.position_id, p.grade_id, p.step, p.post_id, p.unit_id, p.act_id,
                   s.name_ar, s.name_fr, g.name_ar, g.name_fr, g.code, o.title_ar, o.title_fr, o.number,
                   u.name_ar, u.name_fr, u.code
            from mujamma.career_period p
            join mujamma.statutory_position s on s.id = p.position_id
            left join mujamma.grade g on g.id = p.grade_id
            left join mujamma.post o on o.id = p.post_id
            left join mujamma.unit u on u.id = p.unit_id
            where p.employee_id = ? and p.known_from <= ? and (p.known_to is null or p.known_to > ?)
            order by p.valid_from""";
    // A correction of a correction is still of the kind of the first: the chain is walked up.
    private static final String ACTS =
            """
            with recursive chain (act_id, kind_id, target_id) as (
                select a.id, a.kind_id, a.target_act_id from mujamma.act a
                where a.employee_id = ? and a.status = 'SIGNED'
                union all
                select c.act_id, t.kind_id, t.target_act_id from chain c
                join mujamma.act t on t.id = c.target_id where c.kind_id = 'CORRECTION')
            select a.id, k.id, case when a.kind_id = 'CORRECTION' then own.name_ar || ': ' || k.name_ar else k.name_ar end,
                   case when a.kind_id = 'CORRECTION' then own.name_fr || ' : ' || k.name_fr else k.name_fr end,
                   k.restricted or own.restricted, a.reference, a.signed_on, a.signed_at, a.effect_on, a.ends_on,
                   coalesce(a.position_id, k.to_position),
                   a.ends_on is not null and k.family <> 'DISCIPLINE', a.target_act_id, a.signed_order
            from chain c
            join mujamma.act a on a.id = c.act_id
            join mujamma.act_kind k on k.id = c.kind_id
            join mujamma.act_kind own on own.id = a.kind_id
            where (c.kind_id <> 'CORRECTION' or c.target_id is null) and a.signed_at <= ?
            order by a.effect_on, a.signed_order""";
    private static final String MOMENTS =
            """
            select distinct (p.known_from at time zone 'Africa/Algiers')::date from mujamma.career_period p
            where p.employee_id = ? order by 1 desc limit ?""";

    private static final String EARLIER =
            """
            select m.employer, m.started_on, m.ended_on, m.counts, coalesce(m.certificate, '')
            from mujamma.employee_employer m where m.employee_id = ? order by m.started_on, m.id""";

    /** Handed over by other bodies; the grade is the one of this body that has the same code. */
    private static final String ELSEWHERE =
            """
            select b.name_ar, b.name_fr, c.valid_from, c.valid_to, c.position_id, g.id, c.step
            from mujamma.career_elsewhere c
            join mujamma.body b on b.id = c.elsewhere
            left join mujamma.grade g on g.code = c.grade_code
            where c.employee_id = ? order by c.valid_from, c.id""";

    @Inject
    private Statements statements;

    public Optional<CareerOf> person(long id) {
        return statements.rows(CareerHistories::person, PERSON.formatted("id"), id).stream()
                .findFirst();
    }

    public Optional<CareerOf> person(String matricule) {
        return statements.rows(CareerHistories::person, PERSON.formatted("matricule"), matricule).stream()
                .findFirst();
    }

    /** What was believed at an instant, in the order of days. */
    public List<ShownPeriod> periods(long employee, Instant known) {
        OffsetDateTime then = known.atOffset(ZoneOffset.UTC);
        return statements.rows(CareerHistories::period, PERIODS, employee, then, then);
    }

    /** All that had been signed by an instant, overruled acts and cancellations among them. */
    public List<ShownAct> acts(long employee, Instant known) {
        return statements.rows(CareerHistories::act, ACTS, employee, known.atOffset(ZoneOffset.UTC));
    }

    /** In the order of days. */
    public List<EarlierEmployer> earlier(long employee) {
        return statements.rows(
                row -> new EarlierEmployer(
                        row.getString(1),
                        row.getObject(2, LocalDate.class),
                        row.getObject(3, LocalDate.class),
                        row.getBoolean(4),
                        row.getString(5)),
                EARLIER,
                employee);
    }

    /** In the order of days. */
    public List<PeriodElsewhere> elsewhere(long employee) {
        return statements.rows(
                row -> new PeriodElsewhere(
                        name(row, 1),
                        new CareerPeriod(
                                row.getObject(3, LocalDate.class),
                                row.getObject(4, LocalDate.class),
                                new Situation(
                                        Position.valueOf(row.getString(5)),
                                        row.getObject(6, Long.class),
                                        row.getObject(7, Integer.class),
                                        null,
                                        null),
                                0)),
                ELSEWHERE,
                employee);
    }

    /** The latest days on which something new became known. */
    public List<LocalDate> moments(long employee, int size) {
        return statements.rows(row -> row.getObject(1, LocalDate.class), MOMENTS, employee, size);
    }

    private static CareerOf person(ResultSet row) throws SQLException {
        return new CareerOf(
                row.getLong(1),
                row.getString(2),
                name(row, 3),
                row.getString(5),
                row.getObject(6, LocalDate.class),
                row.getObject(7, Long.class));
    }

    private static ShownPeriod period(ResultSet row) throws SQLException {
        Situation situation = new Situation(
                Position.valueOf(row.getString(3)),
                row.getObject(4, Long.class),
                row.getObject(5, Integer.class),
                row.getObject(6, Long.class),
                row.getObject(7, Long.class));
        CareerPeriod period = new CareerPeriod(
                row.getObject(1, LocalDate.class), row.getObject(2, LocalDate.class), situation, row.getLong(8));
        return new ShownPeriod(
                period,
                name(row, 9),
                name(row, 11),
                row.getString(13),
                name(row, 14),
                row.getString(16),
                name(row, 17),
                row.getString(19));
    }

    private static ShownAct act(ResultSet row) throws SQLException {
        String to = row.getString(11);
        return new ShownAct(
                row.getLong(1),
                row.getString(2),
                name(row, 3),
                row.getBoolean(5),
                row.getString(6),
                row.getObject(7, LocalDate.class),
                row.getObject(8, OffsetDateTime.class).toInstant(),
                row.getObject(9, LocalDate.class),
                row.getObject(10, LocalDate.class),
                to == null ? null : Position.valueOf(to),
                row.getBoolean(12),
                row.getObject(13, Long.class),
                row.getLong(14));
    }

    private static Localized name(ResultSet row, int column) throws SQLException {
        String arabic = row.getString(column);
        return arabic == null ? null : new Localized(arabic, row.getString(column + 1));
    }
}
