package dz.mujamma.bench;

import dz.mujamma.ejb.leave.AnnualLeave;
import dz.mujamma.persistence.identity.PasswordHash;
import dz.mujamma.server.demo.Copy;
import dz.mujamma.server.demo.DemoUnit;
import dz.mujamma.server.demo.Law;
import dz.mujamma.server.demo.Person;
import dz.mujamma.server.demo.Staff;
import dz.mujamma.server.demo.Tables;
import dz.mujamma.server.demo.UnitTree;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * A body with 300,000 employees and 5 million ledger rows, streamed in as the superuser with triggers off: it is the ground
 * the measurements stand on, not what they measure. Months that {@link Accrual} will grant are left out.
 */
final class BulkData {
    static final String BODY = "CNAS";
    static final String BODY_TO_FILL = "CASNOS";
    static final String PASSWORD = "mujamma-bench";
    static final int EMPLOYEES = 300_000;
    /** Ended months that are not granted yet. */
    static final int MONTHS_TO_GRANT = 3;

    private static final int MONTHS_GRANTED = 15;
    private static final int DAYS_TAKEN = 5;
    private static final int READERS = 8;

    private final Connection superuser;
    private final LocalDate today;

    BulkData(Connection superuser, LocalDate today) {
        this.superuser = superuser;
        this.today = today;
    }

    boolean isThere() throws SQLException {
        return Sql.number(superuser, "select count(*) from mujamma.account where login = 'hr.bench'") == 1;
    }

    void load() throws SQLException {
        superuser.setAutoCommit(false);
        Sql.run(superuser, "set local session_replication_role = replica");
        people();
        ledger();
        Sql.run(
                superuser,
                "insert into mujamma.leave_balance (body_id, employee_id, leave_type_id, period_start, days)"
                        + " select body_id, employee_id, leave_type_id, period_start, sum(days) from mujamma.leave_entry"
                        + " group by 1, 2, 3, 4");
        accounts();
        superuser.commit();
        superuser.setAutoCommit(true);
        Sql.run(superuser, "vacuum analyze");
    }

    /** Takes back what the accrual granted, so that it can be measured again. */
    void forgetGrants() throws SQLException {
        superuser.setAutoCommit(false);
        Sql.run(superuser, "set local session_replication_role = replica");
        Sql.run(
                superuser,
                "with gone as (delete from mujamma.leave_entry where run_id is not null returning *), sums as"
                        + " (select employee_id, leave_type_id, period_start, sum(days) as days from gone group by 1, 2, 3)"
                        + " update mujamma.leave_balance b set days = b.days - s.days from sums s where b.body_id = '"
                        + BODY + "' and (b.employee_id, b.leave_type_id, b.period_start)"
                        + " = (s.employee_id, s.leave_type_id, s.period_start)");
        forgetRuns("job_run r where job = 'leave-accrue'");
        superuser.commit();
        superuser.setAutoCommit(true);
        Sql.run(superuser, "vacuum analyze mujamma.leave_entry, mujamma.leave_balance");
    }

    /** Takes the imported staff away again. */
    void forgetImport() throws SQLException {
        superuser.setAutoCommit(false);
        Sql.run(superuser, "set local session_replication_role = replica");
        Sql.run(superuser, "delete from mujamma.employee where body_id = '" + BODY_TO_FILL + "'");
        Sql.run(superuser, "truncate mujamma.sent_file cascade");
        forgetRuns("job_run r where job = 'personnel-import'");
        superuser.commit();
        superuser.setAutoCommit(true);
        Sql.run(superuser, "vacuum analyze mujamma.employee");
    }

    /** Takes the imported careers away again, and what they left in the staff list. */
    void forgetCareers() throws SQLException {
        superuser.setAutoCommit(false);
        Sql.run(superuser, "set local session_replication_role = replica");
        Sql.run(superuser, "truncate mujamma.act cascade");
        Sql.run(superuser, "truncate mujamma.career_line, mujamma.career_verdict, mujamma.career_plan");
        Sql.run(superuser, "truncate mujamma.sent_file cascade");
        Sql.run(superuser, "truncate mujamma.sent_file_rejection");
        Sql.run(
                superuser,
                "update mujamma.employee set grade_label = '-' where body_id = '" + BODY
                        + "' and grade_label is distinct from '-'");
        forgetRuns("job_run r where job = 'career-import'");
        superuser.commit();
        superuser.setAutoCommit(true);
        Sql.run(superuser, "vacuum analyze mujamma.employee");
    }

    private void forgetRuns(String runs) throws SQLException {
        for (String kind : List.of("job_difference", "job_rejection")) {
            Sql.run(
                    superuser,
                    "delete from mujamma." + kind + " where run_id in (select r.id from mujamma." + runs + ")");
        }
        Sql.run(superuser, "delete from mujamma." + runs);
        Sql.run(superuser, "truncate mujamma.audit_entry");
    }

    private void people() throws SQLException {
        Copy copy = Copy.straight(superuser);
        List<DemoUnit> units = UnitTree.of(BODY, 1);
        Staff staff = new Staff(units, today, false, 1);
        Tables.units(copy, units);
        Tables.units(copy, UnitTree.of(BODY_TO_FILL, 1 + units.size()));
        List<Person> heads = staff.heads(1);
        Tables.employees(
                copy, Stream.concat(heads.stream(), staff.members(1 + heads.size(), EMPLOYEES - (long) heads.size())));
        Sql.number(superuser, "select count(mujamma.index_names('" + BODY + "'))");
        nextNumbers("unit", "employee");
    }

    /** Read back from the table, in its order: the regimes there decide which leave type a person has. */
    private void ledger() throws SQLException {
        AnnualLeave rule = Law.read(superuser).annualLeave();
        YearMonth last = YearMonth.from(today).minusMonths(1L + MONTHS_TO_GRANT);
        List<YearMonth> months = Stream.iterate(last.minusMonths(MONTHS_GRANTED - 1L), month -> month.plusMonths(1))
                .limit(MONTHS_GRANTED)
                .toList();
        List<String> regimes = Sql.texts(
                superuser, "select regime_id from mujamma.employee where body_id = '" + BODY + "' order by id");
        Map<String, String> types = regimes.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        regime -> rule.ruleOn(regime, today).orElseThrow().leaveTypeId()));
        Function<YearMonth, LocalDate> periodOf =
                month -> rule.periodOf(regimes.get(0), month.atEndOfMonth()).first();
        IndexesAside.during(superuser, "leave_request", () -> requests(regimes, types));
        IndexesAside.during(superuser, "leave_entry", () -> {
            Copy copy = Copy.straight(superuser);
            for (YearMonth month : months) {
                grants(copy, month, periodOf.apply(month), regimes, types);
            }
            LocalDate fullest =
                    months.stream().collect(Collectors.groupingBy(periodOf, Collectors.counting())).entrySet().stream()
                            .max(Comparator.comparing(Map.Entry::getValue))
                            .orElseThrow()
                            .getKey();
            takes(copy, fullest, regimes, types);
        });
        nextNumbers("leave_request");
    }

    private void grants(Copy copy, YearMonth month, LocalDate period, List<String> regimes, Map<String, String> types)
            throws SQLException {
        Instant at = month.plusMonths(1).atDay(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        copy.into(
                "mujamma.leave_entry",
                "body_id, employee_id, leave_type_id, period_start, kind, days, effective_on, month, created_at, created_by",
                employees().mapToObj(id -> new Object[] {
                    BODY,
                    id,
                    types.get(regimes.get((int) id - 1)),
                    period,
                    "GRANT",
                    "2.5",
                    month.atEndOfMonth(),
                    month.atDay(1),
                    at,
                    "hr.bench"
                }));
    }

    /** Two past leaves each, one for every third person: half a million, which makes five million entries. */
    private LongStream requestNumbers() {
        return LongStream.range(0, 2L * EMPLOYEES).filter(number -> number < EMPLOYEES || number % 3 != 0);
    }

    private void requests(List<String> regimes, Map<String, String> types) throws SQLException {
        Copy.straight(superuser)
                .into(
                        "mujamma.leave_request",
                        "id, body_id, employee_id, leave_type_id, first_day, last_day, days, status, asked_at, asked_by,"
                                + " decided_at, decided_by",
                        requestNumbers().mapToObj(number -> {
                            LocalDate first = firstDay(number);
                            Instant asked = first.minusDays(20)
                                    .atStartOfDay(ZoneOffset.UTC)
                                    .toInstant();
                            return new Object[] {
                                number + 1,
                                BODY,
                                employee(number),
                                types.get(regimes.get((int) employee(number) - 1)),
                                first,
                                first.plusDays(DAYS_TAKEN - 1L),
                                DAYS_TAKEN,
                                "APPROVED",
                                asked,
                                "somebody",
                                asked.plusSeconds(86_400),
                                "hr.bench"
                            };
                        }));
    }

    private void takes(Copy copy, LocalDate period, List<String> regimes, Map<String, String> types)
            throws SQLException {
        copy.into(
                "mujamma.leave_entry",
                "body_id, employee_id, leave_type_id, period_start, kind, days, effective_on, request_id, created_by",
                requestNumbers().mapToObj(number -> new Object[] {
                    BODY,
                    employee(number),
                    types.get(regimes.get((int) employee(number) - 1)),
                    period,
                    "TAKE",
                    -DAYS_TAKEN,
                    firstDay(number),
                    number + 1,
                    "somebody"
                }));
    }

    private LocalDate firstDay(long number) {
        return today.minusDays((number < EMPLOYEES ? 200 : 100) + number % 60);
    }

    private static long employee(long number) {
        return number % EMPLOYEES + 1;
    }

    private static LongStream employees() {
        return LongStream.rangeClosed(1, EMPLOYEES);
    }

    /** One in human resources of each body, and people spread over the staff who will read their pages. */
    private void accounts() throws SQLException {
        String hash = PasswordHash.hash(PASSWORD.toCharArray());
        account("hr.bench", hash, "HR_DIRECTOR", BODY, 2L);
        account("hr.fill", hash, "HR_DIRECTOR", BODY_TO_FILL, null);
        for (int i = 0; i < READERS; i++) {
            account(reader(i), hash, "EMPLOYEE", BODY, 1_000L + i * (EMPLOYEES / READERS - 1_000L));
        }
    }

    static List<String> readers() {
        return Stream.iterate(0, i -> i + 1)
                .limit(READERS)
                .map(BulkData::reader)
                .toList();
    }

    private static String reader(int number) {
        return "reader." + number;
    }

    private void account(String login, String hash, String role, String body, Long employee) throws SQLException {
        Sql.run(
                superuser,
                "with a as (insert into mujamma.account (login, password_hash, name_ar, name_fr)"
                        + " values (?, ?, 'قياس', 'Mesure') returning id)"
                        + " insert into mujamma.account_grant (account_id, role, in_body, employee_id)"
                        + " select id, ?, ?, ? from a",
                login,
                hash,
                role,
                body,
                employee);
    }

    private void nextNumbers(String... tables) throws SQLException {
        for (String table : tables) {
            Sql.run(superuser, Tables.nextNumberOf(table));
        }
    }
}
