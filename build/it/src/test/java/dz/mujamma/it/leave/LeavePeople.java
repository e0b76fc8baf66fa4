package dz.mujamma.it.leave;

import dz.mujamma.it.harness.Database;
import dz.mujamma.it.harness.Hats;
import dz.mujamma.persistence.tenancy.Hat;
import dz.mujamma.persistence.tenancy.Role;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;

/** People made for one test: each call makes somebody new, so that tests do not meet. */
final class LeavePeople {
    static final String BODY = "CNAS";
    static final String OTHER_BODY = "CASNOS";
    private static final AtomicLong NEXT = new AtomicLong(System.nanoTime());

    private LeavePeople() {}

    static long chief() {
        return employee(BODY, null, LocalDate.of(2010, 1, 3));
    }

    /** Somebody hired long ago with so many days to take, in one period. */
    static long employeeWith(Long chief, String days) {
        return employeeWith(BODY, chief, days);
    }

    static long employeeWith(String body, Long chief, String days) {
        long employee = employee(body, chief, LocalDate.of(2015, 3, 1));
        entitle(body, employee, LocalDate.of(2025, 7, 1), days);
        return employee;
    }

    static long employee(String body, Long chief, LocalDate hired) {
        return scoped(
                body,
                "insert into mujamma.employee (body_id, matricule, last_name_ar, first_name_ar, last_name_fr, first_name_fr,"
                        + " sex, birth_year, hire_date, regime_id, unit_id, post_title, chief_id)"
                        + " values (?, ?, 'بن علي', 'أمينة', 'BENALI', 'Amina', 'F', 1985, ?, 'CIVIL_SERVICE', ?, 'Agent', ?)"
                        + " returning id",
                body,
                "L" + NEXT.incrementAndGet(),
                hired,
                unit(body),
                chief);
    }

    /** @param chief null for nobody */
    static void putUnder(long employee, Long chief) {
        scoped(BODY, "update mujamma.employee set chief_id = ? where id = ? returning id", chief, employee);
    }

    static void entitle(String body, long employee, LocalDate periodStart, String days) {
        scoped(
                body,
                "insert into mujamma.leave_entry (body_id, employee_id, leave_type_id, period_start, kind, days,"
                        + " effective_on, reason, created_by)"
                        + " values (?, ?, 'ANNUAL_CS', ?, 'ADJUST', cast(? as numeric), ?, 'taken over', 'test') returning id",
                body,
                employee,
                periodStart,
                days,
                periodStart);
    }

    static Hat employeeHat(long employee) {
        return Hats.madeUp("employee-" + employee, Role.EMPLOYEE, BODY, employee);
    }

    static Hat chiefHat(long chief) {
        return Hats.madeUp("chief-" + chief, Role.CHIEF, BODY, chief);
    }

    static Hat hr() {
        return Hats.madeUp("hr-" + NEXT.incrementAndGet(), Role.HR_OFFICER, BODY, null);
    }

    static java.math.BigDecimal balance(long employee) {
        return Database.seeOne(
                "select coalesce(sum(days), 0.0) from mujamma.leave_balance where employee_id = ?", employee);
    }

    static java.math.BigDecimal ledger(long employee) {
        return Database.seeOne(
                "select coalesce(sum(days), 0.0) from mujamma.leave_entry where employee_id = ?", employee);
    }

    static String status(long request) {
        return Database.seeOne("select status from mujamma.leave_request where id = ?", request);
    }

    static java.util.List<String> told(long employee) {
        return Database.see("select message_key from mujamma.notification where employee_id = ? order by id", employee)
                .stream()
                .map(row -> (String) row.get("message_key"))
                .toList();
    }

    private static long unit(String body) {
        return scoped(
                body,
                "insert into mujamma.unit (body_id, code, name_ar, name_fr, wilaya_id)"
                        + " values (?, ?, 'مصلحة', 'Service', 16) returning id",
                body,
                "L" + NEXT.incrementAndGet());
    }

    /** Runs a statement as the application would, inside the fence of the body, and gives the number it returns. */
    static long scoped(String body, String sql, Object... arguments) {
        try (Connection connection = Database.asApp()) {
            Database.scope(connection, body);
            long id = (Long) Database.ask(connection, sql, arguments).get(0).get("id");
            connection.commit();
            return id;
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }
}
