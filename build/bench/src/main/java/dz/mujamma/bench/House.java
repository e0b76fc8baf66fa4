package dz.mujamma.bench;

import dz.mujamma.server.Database;
import dz.mujamma.server.EmbeddedDatabase;
import dz.mujamma.server.Login;
import dz.mujamma.server.Main;
import dz.mujamma.server.Migrations;
import dz.mujamma.server.Settings;
import dz.mujamma.server.StartRefused;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** PostgreSQL as the product starts it, in a home of the bench, and where WildFly is to be found. */
final class House implements AutoCloseable {
    private static final Map<String, String> PORTS =
            Map.of("HTTP_PORT", "8580", "MANAGEMENT_PORT", "9590", "PG_PORT", "15932");

    private final Settings settings;
    private final EmbeddedDatabase database;

    private House(Settings settings, EmbeddedDatabase database) {
        this.settings = settings;
        this.database = database;
    }

    static House open(Path home) throws IOException {
        Map<String, String> environment = new HashMap<>(PORTS);
        environment.putAll(System.getenv());
        environment.put("MUJAMMA_HOME", home.toString());
        environment.remove("DB_URL");
        Settings settings = Settings.from(environment, false);
        EmbeddedDatabase database = migrated(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(database::close));
        return new House(settings, database);
    }

    private static EmbeddedDatabase migrated(Settings settings) throws IOException {
        EmbeddedDatabase database = EmbeddedDatabase.start(settings);
        try {
            Migrations.run(database.access());
        } catch (StartRefused otherMigrations) {
            // Data of another build: they are the bench's own, and made anew.
            database.close();
            Trees.delete(settings.home().resolve("data"));
            database = EmbeddedDatabase.start(settings);
            Migrations.run(database.access());
        }
        return database;
    }

    Settings settings() {
        return settings;
    }

    Database access() {
        return database.access();
    }

    Connection asSuperuser() throws SQLException {
        return connect(database.superuser());
    }

    /** As the server connects: subject to row-level security. */
    Connection asApplication() throws SQLException {
        return connect(database.app());
    }

    private Connection connect(Login login) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), login.user(), login.password());
    }

    /** The provisioned server lies beside the jar of the launcher. */
    static Path wildfly() throws URISyntaxException {
        Path launcher = Path.of(
                Main.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        return launcher.resolveSibling("server");
    }

    @Override
    public void close() {
        database.close();
    }
}
