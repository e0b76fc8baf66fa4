package dz.mujamma.persistence.leave;

import dz.mujamma.persistence.leave.GapLedger.OfPeriod;
import dz.mujamma.persistence.personnel.ServiceGap;
import dz.mujamma.persistence.personnel.ServiceGaps;
import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The ledgers of those whose leave a gap touches, in the body of the scope; and the movements that set them right. */
@Dependent
public class GapLedgers {
    private static final String LEDGERS =
            """
            select e.id, e.matricule, e.last_name_ar || ' ' || e.first_name_ar, e.last_name_fr || ' ' || e.first_name_fr,
                   e.hire_date, e.regime_id, g.gaps, l.leave_type_id, l.period_start, l.granted, l.corrected, l.balance,
                   (l.month + interval '1 month - 1 day')::date
            from (select w.employee_id from (
                      select s.employee_id from mujamma.employee_service_gap s
                      union
                      select c.employee_id from mujamma.leave_entry c where c.cause is not null) w
                  where w.employee_id > ? and w.employee_id <= ? order by 1 limit ?) w
            join mujamma.employee e on e.id = w.employee_id
            left join lateral (%s where s.employee_id = e.id group by s.employee_id) g on true
            join lateral (
                select n.leave_type_id, n.period_start, max(n.month) as month, sum(n.days) as balance,
                       coalesce(sum(n.days) filter (where n.kind = 'GRANT'), 0) as granted,
                       coalesce(sum(n.days) filter (where n.cause = 'SERVICE_GAP'), 0) as corrected
                from mujamma.leave_entry n
                where n.body_id = e.body_id and n.employee_id = e.id
                  and n.leave_type_id in (select a.leave_type_id from mujamma.annual_leave_rule a)
                group by n.leave_type_id, n.period_start having max(n.month) is not null) l on true
            order by e.id, l.period_start, l.leave_type_id"""
                    .formatted(ServiceGaps.GATHERED);
    private static final String CORRECT =
            """
            insert into mujamma.leave_entry (body_id, employee_id, leave_type_id, period_start, kind, days, effective_on, reason,
                                             cause, created_by)
            values (current_setting('mujamma.body'), ?, ?, ?, 'ADJUST', ?, ?, ?, 'SERVICE_GAP', current_setting('mujamma.account'))""";

    @Inject
    private Statements statements;

    /** Those after a key, in its order; whoever was granted nothing is left out. */
    public List<GapLedger> after(long employee, int size) {
        return read(employee, Long.MAX_VALUE, size);
    }

    public Optional<GapLedger> find(long employee) {
        return read(employee - 1, employee, 1).stream().findFirst();
    }

    /** The key of the last of the next people whom {@link #after} looks at; empty where there is nobody more. */
    public Optional<Long> lastOfNext(long employee, int size) {
        return statements
                .rows(
                        row -> row.getObject(1, Long.class),
                        "select max(employee_id) from (select s.employee_id from mujamma.employee_service_gap s "
                                + "where s.employee_id > ? union select c.employee_id from mujamma.leave_entry c "
                                + "where c.cause is not null and c.employee_id > ? order by 1 limit ?) w",
                        employee,
                        employee,
                        size)
                .stream()
                .filter(last -> last != null)
                .findFirst();
    }

    /** @param reason what the gap is, in both languages with a stroke between */
    public void correct(long employee, OfPeriod period, BigDecimal days, LocalDate on, String reason) {
        statements.run(CORRECT, employee, period.leaveTypeId(), period.periodStart(), days, on, reason);
    }

    private List<GapLedger> read(long after, long upTo, int size) {
        Map<Long, GapLedger> people = new LinkedHashMap<>();
        Map<Long, List<OfPeriod>> periods = new LinkedHashMap<>();
        statements.each(
                row -> {
                    long id = row.getLong(1);
                    if (!people.containsKey(id)) {
                        people.put(id, person(row));
                    }
                    periods.computeIfAbsent(id, any -> new ArrayList<>()).add(period(row));
                },
                LEDGERS,
                after,
                upTo,
                size);
        return people.values().stream()
                .map(person -> new GapLedger(
                        person.employeeId(),
                        person.matricule(),
                        person.name(),
                        person.hireDate(),
                        person.regimeId(),
                        person.gaps(),
                        periods.get(person.employeeId())))
                .toList();
    }

    private static GapLedger person(ResultSet row) throws SQLException {
        List<ServiceGap> gaps = ServiceGaps.of(row.getArray(7));
        return new GapLedger(
                row.getLong(1),
                row.getString(2),
                new Localized(row.getString(3), row.getString(4)),
                row.getObject(5, LocalDate.class),
                row.getString(6),
                gaps,
                List.of());
    }

    private static OfPeriod period(ResultSet row) throws SQLException {
        return new OfPeriod(
                row.getString(8),
                row.getObject(9, LocalDate.class),
                row.getBigDecimal(10),
                row.getBigDecimal(11),
                row.getBigDecimal(12),
                row.getObject(13, LocalDate.class));
    }
}
