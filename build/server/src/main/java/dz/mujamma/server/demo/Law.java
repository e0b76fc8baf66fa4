package dz.mujamma.server.demo;

import dz.mujamma.ejb.calendar.WorkCalendar;
import dz.mujamma.ejb.calendar.WorkWeek;
import dz.mujamma.ejb.leave.AnnualLeave;
import dz.mujamma.ejb.leave.LeaveDays;
import dz.mujamma.persistence.calendar.Holiday;
import dz.mujamma.persistence.calendar.WeeklyRest;
import dz.mujamma.persistence.leave.AnnualLeaveRule;
import dz.mujamma.persistence.leave.AnnualLeaveRule.Articles;
import dz.mujamma.persistence.leave.AnnualLeaveRule.NewcomerMonths;
import dz.mujamma.persistence.leave.AnnualLeaveRule.Rounding;
import dz.mujamma.persistence.shared.DateRange;
import dz.mujamma.persistence.shared.Localized;
import java.math.BigDecimal;
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

/**
 * What the migrated database says the law is, for the rules that screens and jobs use.
 *
 * @param holidays all that are known
 */
public record Law(AnnualLeave annualLeave, WorkWeek week, List<Holiday> holidays) {
    public Law {
        holidays = List.copyOf(holidays);
    }

    public static Law read(Connection connection) throws SQLException {
        WorkWeek week = new WorkWeek(rows(connection, "select * from mujamma.weekly_rest order by id", Law::rest));
        return new Law(
                new AnnualLeave(
                        rows(connection, "select * from mujamma.annual_leave_rule order by id", Law::rule), week),
                week,
                rows(connection, "select * from mujamma.holiday order by id", Law::holiday));
    }

    /** Days that a leave takes from the balance. */
    BigDecimal days(DateRange leave, AnnualLeaveRule rule) {
        List<Holiday> inside = holidays.stream()
                .filter(holiday -> leave.contains(holiday.day()))
                .toList();
        return BigDecimal.valueOf(LeaveDays.count(leave, new WorkCalendar(leave, week, inside), rule)
                .days());
    }

    private static Holiday holiday(ResultSet row) throws SQLException {
        return new Holiday(
                row.getObject("day", LocalDate.class),
                row.getString("key"),
                new Localized(row.getString("name_ar"), row.getString("name_fr")),
                Holiday.Kind.valueOf(row.getString("kind")),
                Holiday.Status.valueOf(row.getString("status")));
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
