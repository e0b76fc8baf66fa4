package dz.mujamma.persistence.leave;

import dz.mujamma.persistence.leave.AnnualLeaveRule.Articles;
import dz.mujamma.persistence.leave.AnnualLeaveRule.NewcomerMonths;
import dz.mujamma.persistence.leave.AnnualLeaveRule.Rounding;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Stream;

/** The versions of the annual-leave rule. They change by migration only, that is while no node serves. */
@Dependent
public class AnnualLeaveRules {
    private static final String ALL =
            """
            select id, regime_id, leave_type_id, valid_from, valid_to, days_per_month, max_days, period_start_month,
                   period_start_day, started_month_working_days, newcomer_months, rounding, holidays_prolong,
                   article_period, article_amount, article_started_month
            from mujamma.annual_leave_rule order by regime_id, valid_from desc""";

    @PersistenceContext(unitName = "mujamma")
    private EntityManager entityManager;

    /** Newest version of each regime first. */
    public List<AnnualLeaveRule> all() {
        @SuppressWarnings("unchecked")
        Stream<Tuple> rows = entityManager.createNativeQuery(ALL, Tuple.class).getResultStream();
        return rows.map(AnnualLeaveRules::rule).toList();
    }

    private static AnnualLeaveRule rule(Tuple row) {
        return new AnnualLeaveRule(
                row.get("id", Integer.class),
                row.get("regime_id", String.class),
                row.get("leave_type_id", String.class),
                row.get("valid_from", LocalDate.class),
                row.get("valid_to", LocalDate.class),
                row.get("days_per_month", BigDecimal.class),
                row.get("max_days", BigDecimal.class),
                MonthDay.of(
                        row.get("period_start_month", Short.class).intValue(),
                        row.get("period_start_day", Short.class).intValue()),
                row.get("started_month_working_days", Short.class).intValue(),
                NewcomerMonths.valueOf(row.get("newcomer_months", String.class)),
                Rounding.valueOf(row.get("rounding", String.class)),
                row.get("holidays_prolong", Boolean.class),
                new Articles(
                        row.get("article_period", String.class),
                        row.get("article_amount", String.class),
                        row.get("article_started_month", String.class)));
    }
}
