package dz.mujamma.server.demo;

import dz.mujamma.ejb.calendar.WorkWeek;
import dz.mujamma.ejb.leave.AnnualLeave;
import dz.mujamma.persistence.calendar.WeeklyRest;
import dz.mujamma.persistence.leave.AnnualLeaveRule;
import dz.mujamma.persistence.leave.AnnualLeaveRule.Articles;
import dz.mujamma.persistence.leave.AnnualLeaveRule.NewcomerMonths;
import dz.mujamma.persistence.leave.AnnualLeaveRule.Rounding;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rule of annual leave with its numbers as the migrated database holds them. */
public final class LawInForce {
    private LawInForce() {}

    public static AnnualLeave read(Connection connection) throws SQLException {
        return new AnnualLeave(
                rows(connection, "select * from mujamma.annual_leave_rule order by id", LawInForce::rule),
                new WorkWeek(rows(connection, "select * from mujamma.weekly_rest order by id", LawInForce::rest)));
    }

    private static AnnualLeaveRule rule(ResultSet row) throws SQLException {
        return new AnnualLeaveRule(
                row.getInt("id"),
                row.getString("regime_id"),
                row.getString("leave_type_id"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getBigDecimal("days_per_month"),
                row.getBigDecimal("max_days"),
                MonthDay.of(row.getInt("period_start_month"), row.getInt("period_start_day")),
                row.getInt("started_month_working_days"),
                NewcomerMonths.valueOf(row.getString("newcomer_months")),
                Rounding.valueOf(row.getString("rounding")),
                row.getBoolean("holidays_prolong"),
                new Articles(
                        row.getString("article_period"),
                        row.getString("article_amount"),
                        row.getString("article_started_month")));
    }

    private static WeeklyRest rest(ResultSet row) throws SQLException {
        Set<DayOfWeek> days = Stream.of((Object[]) row.getArray("rest_days").getArray())
                .map(day -> DayOfWeek.of(((Number) day).intValue()))
                .collect(Collectors.toSet());
        return new WeeklyRest(
                days, row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class));
    }

    private static <T> List<T> rows(Connection connection, String query, Row<T> row) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(query)) {
            List<T> rows = new ArrayList<>();
            while (result.next()) {
                rows.add(row.read(result));
            }
            return rows;
        }
    }

    private interface Row<T> {
        T read(ResultSet result) throws SQLException;
    }
}
