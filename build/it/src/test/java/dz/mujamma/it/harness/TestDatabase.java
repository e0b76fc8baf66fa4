package dz.mujamma.it.harness;

import dz.mujamma.server.EmbeddedDatabase;
import dz.mujamma.server.Migrations;
import dz.mujamma.server.Settings;
import dz.mujamma.server.demo.Demo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The embedded PostgreSQL of the product, fresh for one run of the tests, migrated and peopled by the demo. */
final class TestDatabase {
    private final EmbeddedDatabase database;

    private TestDatabase(EmbeddedDatabase database) {
        this.database = database;
    }

    static TestDatabase start(Path home) throws Exception {
        endWhatAKilledRunLeft(home.resolve("data/postmaster.pid"));
        HouseOpening.remove(home);
        Files.createDirectories(home);
        writeKnownPasswords(home);
        EmbeddedDatabase database = EmbeddedDatabase.start(Settings.from(
                Map.of("MUJAMMA_HOME", home.toString(), "PG_PORT", String.valueOf(House.databasePort())), true));
        Migrations.run(database.access());
        try (Connection owner = Database.asOwner()) {
            Demo.load(owner, LocalDate.now(ZoneId.of("Africa/Algiers")));
        }
        return new TestDatabase(database);
    }

    /** Known before the start, because the server that Failsafe starts gets them by its environment. */
    private static void writeKnownPasswords(Path home) throws IOException {
        Files.write(
                home.resolve("credentials.properties"),
                List.of(
                        "superuser.password=" + Database.SUPERUSER_PASSWORD,
                        "owner.password=" + Database.OWNER_PASSWORD,
                        "app.password=" + Database.APP_PASSWORD));
    }

    private static void endWhatAKilledRunLeft(Path pidFile) throws Exception {
        if (!Files.exists(pidFile)) {
            return;
        }
        ProcessHandle left = ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(pidFile).get(0).strip()))
                .filter(process -> process.info().command().orElse("").endsWith("/postgres"))
                .orElse(null);
        if (left != null) {
            left.destroyForcibly();
            left.onExit().get(20, TimeUnit.SECONDS);
        }
    }

    void stop() {
        database.close();
    }
}
