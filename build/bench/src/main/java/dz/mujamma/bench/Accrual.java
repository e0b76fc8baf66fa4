package dz.mujamma.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * Grants a month to 300,000 employees by the job, as HR commits it, and by the shortest statement that writes the same rows:
 * same role, same fence, same triggers and constraints. The statement goes first and is rolled back.
 */
final class Accrual {
    private static final String FLOOR =
            """
            insert into mujamma.leave_entry (body_id, employee_id, leave_type_id, period_start, kind, days, effective_on,
                                             month, rule_id, created_by)
            select e.body_id, e.id, r.leave_type_id, ?, 'GRANT', r.days_per_month, ?, ?, r.id, 'bench'
            from mujamma.employee e join mujamma.annual_leave_rule r on r.regime_id = e.regime_id and r.valid_to is null""";

    private final House house;
    private final WildFly server;
    private final LocalDate today;

    Accrual(House house, WildFly server, LocalDate today) {
        this.house = house;
        this.server = server;
        this.today = today;
    }

    List<Figure> measure() throws Exception {
        Sample job = new Sample();
        Sample rehearsal = new Sample();
        Sample floor = new Sample();
        try (Connection superuser = house.asSuperuser()) {
            Program hr = new Program(server.root(), "hr.bench");
            new BulkData(superuser, today).forgetGrants();
            for (YearMonth month : monthsToGrant(superuser)) {
                floor.add(insertSelect(month));
                // The rolled-back rows would stand in the way of the job, which is to find the table as it was.
                Sql.run(superuser, "vacuum mujamma.leave_entry, mujamma.leave_balance, mujamma.audit_entry");
                long[] run = new long[1];
                rehearsal.add(Sample.seconds(() -> run[0] = hr.rehearseMonth(month.toString())));
                job.add(Sample.seconds(() -> hr.commitMonth(run[0])));
                System.out.printf("    %s: floor %s, rehearsal %s, commit %s%n", month, floor, rehearsal, job);
                requireGranted(superuser, month);
            }
        }
        return List.of(new Figure(
                "Accrue a month for 300,000 employees (commit)",
                job.median(),
                "INSERT … SELECT",
                floor.median(),
                2,
                "s",
                "job %s, floor %s, rehearsal before %s".formatted(job, floor, rehearsal)));
    }

    private List<YearMonth> monthsToGrant(Connection superuser) throws SQLException {
        String last = Sql.texts(superuser, "select max(month) from mujamma.leave_entry where body_id = 'CNAS'")
                .get(0);
        YearMonth next = YearMonth.from(LocalDate.parse(last)).plusMonths(1);
        return Stream.iterate(next, month -> month.atEndOfMonth().isBefore(today), month -> month.plusMonths(1))
                .toList();
    }

    private double insertSelect(YearMonth month) throws Exception {
        try (Connection application = house.asApplication()) {
            application.setAutoCommit(false);
            Sql.run(application, "select set_config('mujamma.body', 'CNAS', true)");
            int[] rows = new int[1];
            double seconds = Sample.seconds(() ->
                    rows[0] = Sql.run(application, FLOOR, periodStart(month), month.atEndOfMonth(), month.atDay(1)));
            application.rollback();
            if (rows[0] != BulkData.EMPLOYEES) {
                throw new IllegalStateException("the floor wrote " + rows[0] + " rows");
            }
            return seconds;
        }
    }

    private static LocalDate periodStart(YearMonth month) {
        return LocalDate.of(month.getMonthValue() < 7 ? month.getYear() - 1 : month.getYear(), 7, 1);
    }

    private static void requireGranted(Connection superuser, YearMonth month) throws SQLException {
        long rows = Sql.number(
                superuser,
                "select count(*) from mujamma.leave_entry where kind = 'GRANT' and month = '" + month + "-01'");
        if (rows != BulkData.EMPLOYEES) {
            throw new IllegalStateException("the job granted " + rows + " rows for " + month);
        }
    }
}
