package dz.mujamma.persistence.leave;

import dz.mujamma.persistence.personnel.ServiceGaps;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.hibernate.Session;

/** Monthly grants of annual leave for the body in scope: employees read by ranges of keys, grants written by thousands. */
@Dependent
public class LeaveGrants {
    // Grants of a range are summed once and joined, which reads the ledger's index in order; a sub-select for each
    // employee
    // costs three times as much.
    private static final String CANDIDATES =
            """
            select e.id, e.matricule || ' ' || e.last_name_ar || ' ' || e.first_name_ar || ' · '
                       || e.last_name_fr || ' ' || e.first_name_fr,
                   e.hire_date, e.regime_id, g.months, g.days, d.after - d.before, n.gaps
            from mujamma.employee e
            left join (
                select l.employee_id, array_agg(l.month) as months, array_agg(l.days) as days
                from mujamma.leave_entry l
                where l.employee_id > ? and l.employee_id <= ? and l.kind = 'GRANT' and l.month between ? and ?
                  and l.leave_type_id in (select r.leave_type_id from mujamma.annual_leave_rule r)
                group by l.employee_id) g on g.employee_id = e.id
            left join ("""
                    + ServiceGaps.GATHERED
                    + """

                where s.employee_id > ? and s.employee_id <= ?
                group by s.employee_id) n on n.employee_id = e.id
            left join mujamma.job_difference d on d.run_id = ? and d.item = e.id
            where e.id > ? and e.id <= ?
            order by e.id""";
    private static final String ADD =
            """
            insert into mujamma.leave_entry (body_id, employee_id, leave_type_id, period_start, kind, days, effective_on,
                                             month, run_id, rule_id, created_by)
            select current_setting('mujamma.body'), g.employee_id, g.leave_type_id, g.period_start, 'GRANT', g.days, ?,
                   ?, ?, g.rule_id, current_setting('mujamma.account')
            from unnest(?::bigint[], ?::text[], ?::date[], ?::numeric[], ?::integer[])
                 as g (employee_id, leave_type_id, period_start, days, rule_id)
            on conflict (body_id, employee_id, leave_type_id, month) where kind = 'GRANT' do nothing""";
    private static final String CUTS =
            """
            select min(id) - 1, percentile_disc(0.5) within group (order by id), max(id), count(*) from mujamma.employee""";
    private static final String END_OF_NEXT =
            """
            select max(id) from (select id from mujamma.employee where id > ? and id <= ? order by id limit ?) e""";
    private static final String MONTHS =
            """
            select to_date(r.parameters ->> 'month', 'YYYY-MM'), sum((r.summary ->> 'persons')::bigint),
                   sum((r.summary ->> 'days')::numeric)
            from mujamma.job_run r
            where r.job = 'leave-accrue' and r.mode = 'COMMIT' and r.parameters ->> 'month' >= to_char(?::date, 'YYYY-MM')
              and r.summary ->> 'persons' is not null
            group by 1 order by 1 desc""";

    @PersistenceContext(unitName = "mujamma")
    private EntityManager entityManager;

    /**
     * Employees whose id is greater than {@code after} and at most {@code upTo}, with what the ledger has granted them from
     * one month to another, both included.
     *
     * @param rehearsalId 0 where nothing was rehearsed
     */
    public List<AccrualCandidate> candidates(long after, long upTo, LocalDate from, LocalDate month, long rehearsalId) {
        return session().doReturningWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(CANDIDATES)) {
                statement.setLong(1, after);
                statement.setLong(2, upTo);
                statement.setObject(3, from);
                statement.setObject(4, month);
                statement.setLong(5, after);
                statement.setLong(6, upTo);
                statement.setLong(7, rehearsalId);
                statement.setLong(8, after);
                statement.setLong(9, upTo);
                return read(statement, LeaveGrants::candidate);
            }
        });
    }

    /**
     * @param runId 0 where no job grants it
     * @return how many entered; a month that was granted before does not enter twice
     */
    public int add(List<MonthGrant> grants, LocalDate month, long runId) {
        if (grants.isEmpty()) {
            return 0;
        }
        return session().doReturningWork(connection -> insert(connection, grants, month, runId));
    }

    /** Two halves of the employees: the key before the first, the key that ends the first half, the last key, the number. */
    public List<Long> cuts() {
        return session().doReturningWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(CUTS)) {
                return read(statement, row -> List.of(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4)))
                        .get(0);
            }
        });
    }

    /** The key that ends the next {@code size} employees after a key. */
    public Optional<Long> endOfNext(long after, long upTo, int size) {
        return session().doReturningWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(END_OF_NEXT)) {
                statement.setLong(1, after);
                statement.setLong(2, upTo);
                statement.setInt(3, size);
                return read(statement, row -> Optional.ofNullable(row.getObject(1, Long.class)))
                        .get(0);
            }
        });
    }

    /** The months that were granted since a day, the newest first. */
    public List<GrantedMonth> monthsSince(LocalDate first) {
        return session().doReturningWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(MONTHS)) {
                statement.setObject(1, first);
                return read(
                        statement,
                        row -> new GrantedMonth(
                                row.getObject(1, LocalDate.class), row.getLong(2), row.getBigDecimal(3)));
            }
        });
    }

    private Session session() {
        return entityManager.unwrap(Session.class);
    }

    private static int insert(Connection connection, List<MonthGrant> grants, LocalDate month, long runId)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ADD)) {
            statement.setObject(1, month.plusMonths(1).minusDays(1));
            statement.setObject(2, month);
            statement.setObject(3, runId == 0 ? null : runId, Types.BIGINT);
            statement.setArray(4, array(connection, "bigint", grants, MonthGrant::employeeId));
            statement.setArray(5, array(connection, "text", grants, MonthGrant::leaveTypeId));
            statement.setArray(6, array(connection, "date", grants, MonthGrant::periodStart));
            statement.setArray(7, array(connection, "numeric", grants, MonthGrant::days));
            statement.setArray(8, array(connection, "integer", grants, MonthGrant::ruleId));
            return statement.executeUpdate();
        }
    }

    private static Array array(
            Connection connection, String type, List<MonthGrant> grants, Function<MonthGrant, Object> value)
            throws SQLException {
        return connection.createArrayOf(type, grants.stream().map(value).toArray());
    }

    private static AccrualCandidate candidate(ResultSet row) throws SQLException {
        return new AccrualCandidate(
                row.getLong(1),
                row.getString(2),
                row.getObject(3, LocalDate.class),
                row.getString(4),
                ServiceGaps.of(row.getArray(8)),
                granted(row.getArray(5), row.getArray(6)),
                row.getBigDecimal(7));
    }

    private static Map<LocalDate, BigDecimal> granted(Array months, Array days) throws SQLException {
        if (months == null) {
            return Map.of();
        }
        Date[] month = (Date[]) months.getArray();
        BigDecimal[] amount = (BigDecimal[]) days.getArray();
        Map<LocalDate, BigDecimal> granted = new HashMap<>();
        for (int i = 0; i < month.length; i++) {
            granted.merge(month[i].toLocalDate(), amount[i], BigDecimal::add);
        }
        return granted;
    }

    private static <T> List<T> read(PreparedStatement statement, Row<T> reader) throws SQLException {
        List<T> rows = new ArrayList<>();
        try (ResultSet result = statement.executeQuery()) {
            while (result.next()) {
                rows.add(reader.read(result));
            }
        }
        return rows;
    }

    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }
}
