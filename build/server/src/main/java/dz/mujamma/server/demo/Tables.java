package dz.mujamma.server.demo;

import dz.mujamma.server.demo.LeaveAsked.Outcome;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which column takes what; the generator's rows into the tables, in the order the foreign keys ask for. */
public final class Tables {
    /** What a staff file says of a person, and the number. */
    public static final String EMPLOYEE_COLUMNS =
            "id, body_id, matricule, last_name_ar, first_name_ar, last_name_fr, first_name_fr, sex,"
                    + " birth_date, birth_year, birth_wilaya_id, nin, nss, hire_date, regime_id, unit_id, post_title,"
                    + " grade_label, chief_id, email";

    /** The runs that granted what the ledger of the body in scope holds. */
    static final String ACCRUALS =
            """
            insert into mujamma.job_run
                (body_id, job, mode, parameters, status, started_by, started_at, ended_at, worked_by, hat_id, hat_role,
                 worked_since, total, done, summary)
            select body_id, 'leave-accrue', 'COMMIT', jsonb_build_object('month', to_char(month, 'YYYY-MM')), 'COMPLETED',
                   min(created_by), min(created_at), min(created_at), min(created_by), 0, 'HR_OFFICER',
                   min(created_at), count(*), count(*), jsonb_build_object('persons', count(*), 'days', sum(days))
            from mujamma.leave_entry
            where kind = 'GRANT' and body_id = current_setting('mujamma.body')
            group by body_id, month order by month""";

    private Tables() {}

    public static long units(Copy copy, List<DemoUnit> units) throws SQLException {
        return copy.into(
                "mujamma.unit",
                "id, body_id, code, name_ar, name_fr, parent_id, wilaya_id",
                units.stream().map(unit -> new Object[] {
                    unit.id(),
                    unit.body(),
                    unit.code(),
                    unit.name().ar(),
                    unit.name().fr(),
                    unit.parentId(),
                    unit.wilayaId()
                }));
    }

    public static long employees(Copy copy, Stream<Person> people) throws SQLException {
        return employees(copy, "mujamma.employee", people);
    }

    /** @param table any with the columns {@link #EMPLOYEE_COLUMNS} */
    public static long employees(Copy copy, String table, Stream<Person> people) throws SQLException {
        return copy.into(table, EMPLOYEE_COLUMNS, people.map(person -> new Object[] {
            person.id(),
            person.body(),
            person.matricule(),
            person.lastName().ar(),
            person.firstName().ar(),
            person.lastName().fr(),
            person.firstName().fr(),
            person.woman() ? "F" : "M",
            person.birthDate(),
            person.birthYear(),
            person.birthWilayaId(),
            person.nin(),
            person.nss(),
            person.hired(),
            person.regime(),
            person.unit().id(),
            person.postTitle(),
            person.grade(),
            person.chiefId(),
            person.email()
        }));
    }

    static void requests(Copy copy, DemoBody body) throws SQLException {
        copy.into(
                "mujamma.leave_request",
                "id, body_id, employee_id, leave_type_id, first_day, last_day, days, status, note,"
                        + " decider_id, asked_at, asked_by, decided_at, decided_by, decided_by_employee_id,"
                        + " decision_reason, withdrawn_at",
                body.requests().stream().map(request -> request(body, request)));
    }

    private static Object[] request(DemoBody body, LeaveAsked request) {
        boolean decided = request.outcome().decided();
        Person person = request.person();
        return new Object[] {
            request.id(),
            person.body(),
            person.id(),
            request.leaveType(),
            request.leave().first(),
            request.leave().last(),
            request.days(),
            request.outcome(),
            request.note(),
            person.chiefId(),
            request.asked(),
            body.loginOf(person),
            decided ? request.settled() : null,
            decided ? body.loginOf(request.decidedBy()) : null,
            decided ? request.decidedBy().id() : null,
            request.reason(),
            request.outcome() == Outcome.WITHDRAWN ? request.settled() : null
        };
    }

    static void entries(Copy copy, Stream<LedgerEntry> entries) throws SQLException {
        copy.into(
                "mujamma.leave_entry",
                "body_id, employee_id, leave_type_id, period_start, kind, days, effective_on, month,"
                        + " request_id, rule_id, created_at, created_by",
                entries.map(entry -> new Object[] {
                    entry.person().body(),
                    entry.person().id(),
                    entry.leaveType(),
                    entry.periodStart(),
                    entry.kind(),
                    entry.days(),
                    entry.effectiveOn(),
                    entry.month() == null ? null : entry.month().atDay(1),
                    entry.requestId(),
                    entry.ruleId(),
                    entry.at(),
                    entry.by()
                }));
    }

    static void notices(Copy copy, Stream<Notice> notices) throws SQLException {
        copy.into(
                "mujamma.notification",
                "body_id, employee_id, message_key, arguments, link, created_at, read_at",
                notices.map(notice -> new Object[] {
                    notice.to().body(),
                    notice.to().id(),
                    notice.key(),
                    array(notice.arguments()),
                    notice.link(),
                    notice.at(),
                    notice.read() ? notice.at().plusSeconds(3600) : null
                }));
    }

    private static String array(List<String> values) {
        return values.stream()
                .map(value -> '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** Rows came with their numbers: the next one made by a person takes the number after the highest. */
    public static String nextNumberOf(String table) {
        return "select setval(pg_get_serial_sequence('mujamma.%1$s', 'id'), max(id)) from mujamma.%1$s"
                .formatted(table);
    }
}
