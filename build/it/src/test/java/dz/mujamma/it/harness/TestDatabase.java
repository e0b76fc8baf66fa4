package dz.mujamma.it.harness;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.Flyway;

/** A PostgreSQL for one run of the tests: fresh, migrated by its owner, with the roles of the real one. */
final class TestDatabase {
    private final EmbeddedPostgres server;

    private TestDatabase(EmbeddedPostgres server) {
        this.server = server;
    }

    static TestDatabase start(Path directory) throws Exception {
        HouseOpening.remove(directory);
        Files.createDirectories(directory);
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setPort(House.databasePort())
                .setDataDirectory(directory)
                .setCleanDataDirectory(true)
                .setServerConfig("listen_addresses", "127.0.0.1")
                .start();
        createRoles();
        migrate();
        return new TestDatabase(server);
    }

    private static void createRoles() throws Exception {
        String postgres = "jdbc:postgresql://127.0.0.1:" + House.databasePort() + "/postgres";
        try (Connection connection = DriverManager.getConnection(postgres, "postgres", "");
                Statement statement = connection.createStatement()) {
            statement.execute("create role " + Database.OWNER + " login password '" + Database.OWNER_PASSWORD + "'");
            statement.execute("create role " + Database.APP + " login password '" + Database.APP_PASSWORD + "'");
            statement.execute("create database " + Database.NAME + " owner " + Database.OWNER);
        }
    }

    private static void migrate() {
        Flyway.configure()
                .dataSource(Database.url(), Database.OWNER, Database.OWNER_PASSWORD)
                .schemas("mujamma")
                .placeholders(Map.of("app", Database.APP))
                .load()
                .migrate();
    }

    void stop() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
