package dz.mujamma.persistence.job;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hibernate.Session;

/** What runs changed and refused, item by item: written many rows per statement, read page by page. */
@Dependent
public class RunItems {
    private static final String ADD_DIFFERENCES =
            """
            insert into mujamma.job_difference (body_id, run_id, item, label, before, after, detail)
            select current_setting('mujamma.body'), ?, d.item, d.label, d.before, d.after, cast(d.detail as jsonb)
            from unnest(?::bigint[], ?::text[], ?::numeric[], ?::numeric[], ?::text[])
                 as d (item, label, before, after, detail)
            on conflict do nothing""";
    private static final String ADD_REJECTIONS =
            """
            insert into mujamma.job_rejection (body_id, run_id, item, label, reason_key, arguments)
            select current_setting('mujamma.body'), ?, r.item, r.label, r.reason_key,
                   array(select jsonb_array_elements_text(cast(r.arguments as jsonb)))
            from unnest(?::bigint[], ?::text[], ?::text[], ?::text[]) as r (item, label, reason_key, arguments)
            on conflict do nothing""";
    private static final String DIFFERENCES =
            """
            select item, label, before, after, detail from mujamma.job_difference
            where run_id = ? and label ilike ? order by label, item offset ? limit ?""";
    private static final String REJECTIONS =
            """
            select item, label, reason_key, to_jsonb(arguments) from mujamma.job_rejection
            where run_id = ? and label ilike ? order by item offset ? limit ?""";

    @PersistenceContext(unitName = "mujamma")
    private EntityManager entityManager;

    public void addDifferences(long runId, List<Difference> differences) {
        if (!differences.isEmpty()) {
            session().doWork(connection -> insert(connection, runId, differences));
        }
    }

    public void addRejections(long runId, List<Rejection> rejections) {
        if (!rejections.isEmpty()) {
            session().doWork(connection -> insertRejections(connection, runId, rejections));
        }
    }

    /** @param search part of the label; empty for all */
    public List<Difference> differences(long runId, String search, int first, int size) {
        return session()
                .doReturningWork(connection ->
                        select(connection, DIFFERENCES, runId, search, first, size, RunItems::difference));
    }

    /** @param search part of the label; empty for all */
    public List<Rejection> rejections(long runId, String search, int first, int size) {
        return session()
                .doReturningWork(
                        connection -> select(connection, REJECTIONS, runId, search, first, size, RunItems::rejection));
    }

    public long countDifferences(long runId, String search) {
        return count("job_difference", runId, search);
    }

    public long countRejections(long runId, String search) {
        return count("job_rejection", runId, search);
    }

    private long count(String table, long runId, String search) {
        Object count = entityManager
                .createNativeQuery(
                        "select count(*) from mujamma." + table + " where run_id = :run and label ilike :search")
                .setParameter("run", runId)
                .setParameter("search", pattern(search))
                .getSingleResult();
        return ((Number) count).longValue();
    }

    private Session session() {
        return entityManager.unwrap(Session.class);
    }

    private static void insert(Connection connection, long runId, List<Difference> rows) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ADD_DIFFERENCES)) {
            statement.setLong(1, runId);
            statement.setArray(2, connection.createArrayOf("bigint", column(rows, Difference::item)));
            statement.setArray(3, connection.createArrayOf("text", column(rows, Difference::label)));
            statement.setArray(4, connection.createArrayOf("numeric", column(rows, Difference::before)));
            statement.setArray(5, connection.createArrayOf("numeric", column(rows, Difference::after)));
            statement.setArray(6, connection.createArrayOf("text", column(rows, d -> JsonTexts.write(d.detail()))));
            statement.executeUpdate();
        }
    }

    private static void insertRejections(Connection connection, long runId, List<Rejection> rows) throws SQLException {
        JsonList json = new JsonList();
        try (PreparedStatement statement = connection.prepareStatement(ADD_REJECTIONS)) {
            statement.setLong(1, runId);
            statement.setArray(2, connection.createArrayOf("bigint", column(rows, Rejection::item)));
            statement.setArray(3, connection.createArrayOf("text", column(rows, Rejection::label)));
            statement.setArray(4, connection.createArrayOf("text", column(rows, Rejection::reasonKey)));
            statement.setArray(
                    5,
                    connection.createArrayOf("text", column(rows, r -> json.convertToDatabaseColumn(r.arguments()))));
            statement.executeUpdate();
        }
    }

    private static <T> Object[] column(List<T> rows, Function<T, Object> value) {
        return rows.stream().map(value).toArray();
    }

    private static <T> List<T> select(
            Connection connection, String sql, long runId, String search, int first, int size, Row<T> row)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, runId);
            statement.setString(2, pattern(search));
            statement.setInt(3, first);
            statement.setInt(4, size);
            List<T> rows = new ArrayList<>();
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    rows.add(row.read(result));
                }
            }
            return rows;
        }
    }

    private static Difference difference(ResultSet row) throws SQLException {
        return new Difference(
                row.getLong(1),
                row.getString(2),
                row.getBigDecimal(3),
                row.getBigDecimal(4),
                JsonTexts.read(row.getString(5)));
    }

    private static Rejection rejection(ResultSet row) throws SQLException {
        return new Rejection(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                new JsonList().convertToEntityAttribute(row.getString(4)));
    }

    /** What a person types is looked for as it stands: its percent signs are no wildcards. */
    private static String pattern(String search) {
        String literal = search == null ? "" : search.strip();
        return "%" + literal.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    private interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }
}
