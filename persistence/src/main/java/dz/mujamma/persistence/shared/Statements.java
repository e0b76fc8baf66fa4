package dz.mujamma.persistence.shared;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;

/** Plain SQL in the transaction of the scope, for work on many rows at once. Java arrays become arrays of the database. */
@Dependent
public class Statements {
    private static final int ROWS_AT_ONCE = 5_000;
    private static final Map<Class<?>, String> ARRAY_TYPES = Map.of(
            String[].class, "text",
            Integer[].class, "integer",
            Long[].class, "bigint",
            LocalDate[].class, "date");

    @PersistenceContext(unitName = "mujamma")
    private EntityManager entityManager;

    /** Reads one row of a result. */
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Is given one row after the other. */
    public interface EachRow {
        void take(ResultSet row) throws SQLException;
    }

    public int run(String sql, Object... arguments) {
        return session().doReturningWork(connection -> {
            try (PreparedStatement statement = prepared(connection, sql, arguments)) {
                return statement.executeUpdate();
            }
        });
    }

    public <T> List<T> rows(Row<T> row, String sql, Object... arguments) {
        List<T> rows = new ArrayList<>();
        each(result -> rows.add(row.read(result)), sql, arguments);
        return rows;
    }

    /** Streams: however many rows there are, few are in memory. */
    public void each(EachRow each, String sql, Object... arguments) {
        session().doWork(connection -> {
            try (PreparedStatement statement = prepared(connection, sql, arguments)) {
                statement.setFetchSize(ROWS_AT_ONCE);
                try (ResultSet result = statement.executeQuery()) {
                    while (result.next()) {
                        each.take(result);
                    }
                }
            }
        });
    }

    public long number(String sql, Object... arguments) {
        return rows(row -> row.getLong(1), sql, arguments).get(0);
    }

    /**
     * Plans each statement of the transaction for its own values, for a few statements over a whole file: the tables grow while
     * the job runs, and a plan made when they were empty ruins it.
     */
    public void planAnew() {
        rows(row -> row.getString(1), "select set_config('plan_cache_mode', 'force_custom_plan', true)");
    }

    /**
     * Lets go of the plans that the connection keeps, for work that comes range by range: the next plans are made for the tables
     * as they are by then. What each row asks of foreign keys is planned once a range; {@link #planAnew} would plan it for each
     * row.
     */
    public void forgetPlans() {
        run("discard plans");
    }

    private Session session() {
        return entityManager.unwrap(Session.class);
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... arguments)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            Object argument = arguments[i];
            String arrayType = argument == null ? null : ARRAY_TYPES.get(argument.getClass());
            if (arrayType == null) {
                statement.setObject(i + 1, argument);
            } else {
                statement.setArray(i + 1, connection.createArrayOf(arrayType, (Object[]) argument));
            }
        }
        return statement;
    }
}
