package dz.mujamma.it.harness;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postgresql.Driver;

/** Plain connections to the tested database, and short ways to ask it. */
public final class Database {
    static final String NAME = "mujamma";
    /** Who migrates. */
    public static final String OWNER = "mujamma_owner";
    /** Who serves. */
    public static final String APP = "mujamma_app";

    public static final String OWNER_PASSWORD = "owner-of-the-tests";
    public static final String APP_PASSWORD = "app-of-the-tests";
    static final String SUPERUSER_PASSWORD = "superuser-of-the-tests";

    private Database() {}

    /** As the server connects: fenced by row-level security, no scope set. */
    public static Connection asApp() throws SQLException {
        return connect(APP, APP_PASSWORD);
    }

    /** As migrations connect: may change the schema, fenced all the same. */
    public static Connection asOwner() throws SQLException {
        return connect(OWNER, OWNER_PASSWORD);
    }

    /** Sees everything; to look at what happened and to lay out facts. */
    public static Connection asSuperuser() throws SQLException {
        return connect("postgres", SUPERUSER_PASSWORD);
    }

    static String url() {
        return "jdbc:postgresql://127.0.0.1:" + House.databasePort() + "/" + NAME;
    }

    private static Connection connect(String user, String password) throws SQLException {
        if (!Driver.isRegistered()) {
            Driver.register();
        }
        return DriverManager.getConnection(url(), user, password);
    }

    /** Tells a connection its body until the end of the transaction, as the server does. */
    public static void scope(Connection connection, String body) throws SQLException {
        connection.setAutoCommit(false);
        ask(connection, "select set_config('mujamma.body', ?, true)", body);
    }

    /** All rows of a query as column name to value. */
    public static List<Map<String, Object>> ask(Connection connection, String sql, Object... arguments)
            throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, arguments);
                ResultSet rows = statement.executeQuery()) {
            List<Map<String, Object>> found = new ArrayList<>();
            while (rows.next()) {
                found.add(row(rows));
            }
            return found;
        }
    }

    private static Map<String, Object> row(ResultSet rows) throws SQLException {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
            row.put(rows.getMetaData().getColumnLabel(column), rows.getObject(column));
        }
        return row;
    }

    /** Runs one statement and tells how many rows it changed. */
    public static int run(Connection connection, String sql, Object... arguments) throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, arguments)) {
            return statement.executeUpdate();
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... arguments)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }

    /** All rows of a query, asked by the superuser. */
    public static List<Map<String, Object>> see(String sql, Object... arguments) {
        try (Connection connection = asSuperuser()) {
            return ask(connection, sql, arguments);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The single value of a query that gives one row and one column, asked by the superuser; null where it is null. */
    @SuppressWarnings("unchecked")
    public static <T> T seeOne(String sql, Object... arguments) {
        List<Map<String, Object>> rows = see(sql, arguments);
        if (rows.size() != 1) {
            throw new IllegalStateException(rows.size() + " rows, not one: " + sql);
        }
        return (T) rows.get(0).values().iterator().next();
    }

    /** Changes facts as the superuser, who stands outside the fence and is audited as "system". */
    public static int lay(String sql, Object... arguments) {
        try (Connection connection = asSuperuser()) {
            return run(connection, sql, arguments);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
