package dz.mujamma.server.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;

/** One disciplinary case per body, under way: the grievances are notified and the explanations awaited. */
final class Cases {
    private static final String OPEN =
            """
            insert into mujamma.discipline_case (body_id, employee_id, regime_id, fault_id, degree, council, appealable, facts,
                found_on, opened_on)
            select e.body_id, e.id, f.regime_id, f.id, f.degree, f.regime_id = 'CIVIL_SERVICE', true,
                   'رفض تنفيذ تعليمة كتابية لرئيس المصلحة يوم معاينة الخطأ.', ?, ?
            from mujamma.employee e
            join mujamma.discipline_fault f on f.regime_id = e.regime_id and f.id in ('REFUSED_INSTRUCTIONS', 'LABOUR_THIRD')
            where e.body_id = current_setting('mujamma.body') order by e.id desc limit 1""";
    private static final String STEP =
            """
            insert into mujamma.discipline_event (body_id, employee_id, case_id, kind, on_day, clock, due_on)
            select c.body_id, c.employee_id, c.id, ?, ?, v.clock, v.due_on
            from mujamma.discipline_case c
            left join (select 'REFER' as clock, ?::date as due_on) v on c.council
            where c.body_id = current_setting('mujamma.body')""";
    private static final int FOUND = 20;
    private static final int LIMIT = 45;

    private Cases() {}

    static void lay(Connection connection, LocalDate today) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select set_config('mujamma.rights', 'DISCIPLINE', true)");
        }
        LocalDate found = today.minusDays(FOUND);
        run(connection, OPEN, found, found.plusDays(1));
        run(connection, STEP, "OPENED", found.plusDays(1), found.plusDays(LIMIT));
        run(connection, STEP, "NOTIFIED", found.plusDays(2), found.plusDays(LIMIT));
    }

    private static void run(Connection connection, String sql, Object... arguments) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            statement.executeUpdate();
        }
    }
}
