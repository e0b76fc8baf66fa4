package dz.mujamma.server;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * PostgreSQL started from its Maven binaries, with the two roles and the empty or kept database `mujamma`. Also what
 * tests start; {@link Migrations#run} is a second step.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private final PostgresServer server;
    private final Credentials credentials;
    private final String address;

    private EmbeddedDatabase(PostgresServer server, Credentials credentials, int port) {
        this.server = server;
        this.credentials = credentials;
        this.address = "jdbc:postgresql://127.0.0.1:" + port + "/";
    }

    /** Starts it in the home and on the port of {@code settings}; data of earlier starts are still there. */
    public static EmbeddedDatabase start(Settings settings) {
        Path home = settings.home();
        try {
            Home.prepare(home);
        } catch (IOException refused) {
            throw new StartRefused("The directory " + home + " cannot be used: " + refused, refused);
        }
        Versions versions = Versions.ours();
        PostgresServer server = server(settings, PostgresBinaries.unpackedIn(home, versions.postgresql()));
        server.requireVersion(versions.postgresqlMajor());
        Credentials credentials = Credentials.in(home);
        server.initialise(credentials.superuser());
        server.start();
        EmbeddedDatabase database =
                new EmbeddedDatabase(server, credentials, settings.ports().postgres());
        database.settleRoles();
        return database;
    }

    /** Stops whatever runs on the data of this home, also when its start was broken off halfway. */
    static void stop(Settings settings) {
        server(settings, settings.home().resolve("postgresql-" + Versions.ours().postgresql()))
                .stop();
    }

    private static PostgresServer server(Settings settings, Path binaries) {
        return new PostgresServer(
                binaries,
                settings.home().resolve("data"),
                settings.logs(),
                settings.ports().postgres());
    }

    public Database access() {
        return new Database(jdbcUrl(), owner(), app());
    }

    public String jdbcUrl() {
        return address + "mujamma";
    }

    /** Migrates; subject to row-level security like everybody but the superuser. */
    public Login owner() {
        return credentials.owner();
    }

    /** Serves; neither DDL nor BYPASSRLS. */
    public Login app() {
        return credentials.app();
    }

    /** Past every fence: for tests that look at the whole, and for backup. */
    public Login superuser() {
        return credentials.superuser();
    }

    @Override
    public void close() {
        server.stop();
    }

    private void settleRoles() {
        Database maintenance = new Database(address + "postgres", owner(), app());
        try (Connection connection = maintenance.connect(superuser());
                Statement sql = connection.createStatement()) {
            settleRole(sql, owner());
            settleRole(sql, app());
            if (!exists(sql, "select from pg_database where datname = 'mujamma'")) {
                sql.execute("create database mujamma owner " + owner().user() + " template template0");
            }
            sql.execute("revoke all on database mujamma from public");
            sql.execute("grant connect on database mujamma to " + app().user());
        } catch (SQLException failed) {
            close();
            throw new StartRefused("The roles of the database cannot be made: " + failed.getMessage(), failed);
        } catch (StartRefused refused) {
            close();
            throw refused;
        }
    }

    /** The password is set anew each time, so that the file and the database cannot drift apart. */
    private static void settleRole(Statement sql, Login login) throws SQLException {
        if (!exists(sql, "select from pg_roles where rolname = '" + login.user() + "'")) {
            sql.execute("create role " + login.user());
        }
        sql.execute("alter role " + login.user()
                + " login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password '"
                + login.password().replace("'", "''") + "'");
    }

    private static boolean exists(Statement sql, String query) throws SQLException {
        try (ResultSet rows = sql.executeQuery(query)) {
            return rows.next();
        }
    }
}
