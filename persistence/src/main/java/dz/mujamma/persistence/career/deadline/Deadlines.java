package dz.mujamma.persistence.career.deadline;

import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.Narrowing;
import dz.mujamma.persistence.shared.SortBy;
import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

/** The deadlines of the body of the scope. */
@Dependent
public class Deadlines {
    private static final String FORGET = "delete from mujamma.career_deadline where employee_id = any(?)";
    private static final String ADD =
            """
            insert into mujamma.career_deadline (body_id, employee_id, act_id, clock_id, name_ar, name_fr, article, due_on,
                remind_on, answered_by, answered_act_id, ends_on, restricted)
            select (select current_setting('mujamma.body')), d.employee_id, d.act_id, d.clock_id, d.name_ar, d.name_fr, d.article,
                   d.due_on, string_to_array(d.remind_on, ' ')::date[], string_to_array(d.answered_by, ' '),
                   nullif(d.answer, 0), d.ends_on, d.restricted = 1
            from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) as d (employee_id, act_id, clock_id, name_ar, name_fr, article,
                due_on, remind_on, answered_by, answer, ends_on, restricted)""";
    private static final String FROM =
            """
             from mujamma.career_due d
            join mujamma.employee e on e.body_id = d.body_id and e.id = d.employee_id
            join mujamma.unit u on u.body_id = e.body_id and u.id = e.unit_id
            left join mujamma.act a on a.body_id = d.body_id and a.id = d.act_id
            left join mujamma.act_kind k on k.id = a.kind_id
            where true""";
    private static final String COLUMNS =
            """
            select e.id, e.matricule, e.last_name_ar || ' ' || e.first_name_ar, e.last_name_fr || ' ' || e.first_name_fr,
                   u.name_ar, u.name_fr, d.name_ar, d.name_fr, d.article, d.due_on, a.id, a.reference, k.name_ar, k.name_fr,
                   d.answered_by, d.page""";
    private static final Map<String, String> ORDERS = Map.of(
            "due", "d.due_on %1$s, d.id %1$s",
            "name_ar", "e.last_name_ar %1$s, e.first_name_ar %1$s, d.id %1$s",
            "name_fr", "e.last_name_fr %1$s, e.first_name_fr %1$s, d.id %1$s",
            "unit", "u.code %1$s, d.due_on %1$s, d.id %1$s",
            "clock", "d.clock_id %1$s, d.due_on %1$s, d.id %1$s");
    private static final String FIGURES =
            """
            select count(*) filter (where d.due_on < ?), count(*) filter (where d.due_on between ? and ?)
            from mujamma.career_due d
            where d.due_on <= ? and (? = 1 or not d.restricted)
              and (d.act_id is null or exists (select from mujamma.act a where a.id = d.act_id))""";
    private static final String CLOCKS =
            """
            select d.clock_id, min(d.name_ar), min(d.name_fr) from mujamma.career_due d
            where (? = 1 or not d.restricted) group by d.clock_id order by 1""";
    // Of several days that were missed, all are claimed and one is sent.
    private static final String CLAIM =
            """
            with claimed as (
                insert into mujamma.career_reminder (body_id, employee_id, act_id, clock_id, remind_on)
                select d.body_id, d.employee_id, d.act_id, d.clock_id, r.day
                from mujamma.career_deadline d cross join unnest(d.remind_on) as r (day)
                where d.answered_act_id is null and r.day <= ?
                  and d.act_id not in (select x.act_id from mujamma.expunged_act x)
                  and not exists (select from mujamma.career_reminder s
                                  where s.act_id = d.act_id and s.clock_id = d.clock_id and s.remind_on = r.day)
                on conflict on constraint career_reminder_once do nothing
                returning act_id, clock_id)
            select d.employee_id, d.act_id, d.clock_id, d.name_ar, d.name_fr, d.due_on, d.ends_on is not null, d.restricted
            from mujamma.career_deadline d
            where (d.act_id, d.clock_id) in (select c.act_id, c.clock_id from claimed c)
            order by d.due_on, d.id""";

    @Inject
    private Statements statements;

    /** Lays down anew what is due for these employees: two statements, however many they are. */
    public void become(Collection<Long> employees, List<Deadline> deadlines) {
        statements.run(FORGET, (Object) employees.toArray(Long[]::new));
        if (!deadlines.isEmpty()) {
            statements.run(
                    ADD,
                    column(deadlines, Long[]::new, Deadline::employee),
                    column(deadlines, Long[]::new, Deadline::act),
                    column(deadlines, String[]::new, Deadline::clock),
                    column(deadlines, String[]::new, each -> each.name().ar()),
                    column(deadlines, String[]::new, each -> each.name().fr()),
                    column(deadlines, String[]::new, Deadline::article),
                    column(deadlines, LocalDate[]::new, Deadline::due),
                    column(deadlines, String[]::new, each -> joined(each.reminders())),
                    column(deadlines, String[]::new, each -> joined(each.answeredBy())),
                    column(deadlines, Long[]::new, each -> each.answer() == null ? Long.valueOf(0) : each.answer()),
                    column(deadlines, LocalDate[]::new, Deadline::endsOn),
                    column(deadlines, Integer[]::new, each -> each.restricted() ? 1 : 0));
        }
    }

    /** @param sort by due, name_ar, name_fr, unit or clock */
    public List<DeadlineRow> page(DeadlineFilter filter, SortBy sort, int first, int size) {
        Narrowing where = where(filter);
        return statements.rows(
                Deadlines::row,
                COLUMNS + FROM + where.sql() + " order by " + sort.among(ORDERS) + " offset ? limit ?",
                where.paged(first, size));
    }

    public long count(DeadlineFilter filter) {
        Narrowing where = where(filter);
        return statements.number("select count(*)" + FROM + where.sql(), where.arguments());
    }

    /** @param until last day of what is soon */
    public DueCount figures(LocalDate today, LocalDate until, boolean restricted) {
        return statements
                .rows(
                        row -> new DueCount(row.getLong(1), row.getLong(2)),
                        FIGURES,
                        today,
                        today,
                        until,
                        until,
                        restricted ? 1 : 0)
                .get(0);
    }

    /** The clocks that run for somebody, by id. */
    public Map<String, Localized> clocks(boolean restricted) {
        Map<String, Localized> clocks = new LinkedHashMap<>();
        statements.each(row -> clocks.put(row.getString(1), name(row, 2)), CLOCKS, restricted ? 1 : 0);
        return clocks;
    }

    /** Takes all reminders up to a day that nobody has taken; each is given once, to one transaction. */
    public List<Reminder> claim(LocalDate today) {
        return statements.rows(
                row -> new Reminder(
                        row.getLong(1),
                        row.getLong(2),
                        row.getString(3),
                        name(row, 4),
                        row.getObject(6, LocalDate.class),
                        row.getBoolean(7),
                        row.getBoolean(8)),
                CLAIM,
                today);
    }

    private static Narrowing where(DeadlineFilter filter) {
        return new Narrowing()
                .when(!filter.restricted(), "not d.restricted")
                .person(filter.text())
                .by("d.clock_id = ?", filter.clock())
                .by("e.unit_id = ?", filter.unit())
                .by("d.due_on >= ?", filter.from())
                .by("d.due_on <= ?", filter.to());
    }

    private static <T> T[] column(List<Deadline> deadlines, IntFunction<T[]> array, Function<Deadline, T> value) {
        return deadlines.stream().map(value).toArray(array);
    }

    private static String joined(List<?> values) {
        return values.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private static DeadlineRow row(ResultSet row) throws SQLException {
        return new DeadlineRow(
                row.getLong(1),
                row.getString(2),
                name(row, 3),
                name(row, 5),
                name(row, 7),
                row.getString(9),
                row.getObject(10, LocalDate.class),
                row.getObject(11, Long.class),
                row.getString(12),
                row.getString(13) == null ? null : name(row, 13),
                Arrays.asList((String[]) row.getArray(15).getArray()),
                row.getString(16));
    }

    private static Localized name(ResultSet row, int column) throws SQLException {
        return new Localized(row.getString(column), row.getString(column + 1));
    }
}
