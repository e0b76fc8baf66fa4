package dz.mujamma.server;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** Brings the schema to this version as its owner. Two nodes may start together: one migrates, the other waits. */
public final class Migrations {

    private Migrations() {}

    /** Runs what is missing; a schema that is current is left alone. */
    public static void run(Database database) {
        database.requireReachableBy(database.owner());
        try {
            flyway(database, database.owner()).migrate();
        } catch (FlywayValidateException differs) {
            throw new StartRefused(
                    "The database was migrated by a build whose migrations differ from this one's; use the version that made it or another database.",
                    differs);
        } catch (FlywayException failed) {
            throw new StartRefused(
                    "The database schema cannot be brought to this version: "
                            + failed.getMessage().lines().findFirst().orElse("")
                            + reason(failed),
                    failed);
        }
        letTheApplicationReadTheHistory(database);
    }

    /** For a node that is not given the owner's password: refuses unless somebody has migrated before. */
    static void requireCurrent(Database database) {
        try {
            if (flyway(database, database.app()).info().pending().length == 0) {
                return;
            }
        } catch (FlywayException unreadable) {
            throw notCurrent(unreadable);
        }
        throw notCurrent(null);
    }

    /** What the database said at the bottom of it. */
    private static String reason(Throwable failed) {
        Throwable cause = failed;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause == failed ? "" : ": " + cause.getMessage();
    }

    private static StartRefused notCurrent(FlywayException cause) {
        return new StartRefused(
                "The schema of the database is not that of this version; set DB_OWNER_USER and DB_OWNER_PASSWORD so that it can be migrated.",
                cause);
    }

    private static Flyway flyway(Database database, Login login) {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(database.url(), login.user(), login.password())
                .locations("classpath:db/migration")
                .schemas("mujamma")
                .placeholders(Map.of("app", database.app().user()))
                .load();
    }

    private static void letTheApplicationReadTheHistory(Database database) {
        try (Connection connection = database.connect(database.owner());
                Statement sql = connection.createStatement()) {
            sql.execute("grant select on mujamma.flyway_schema_history to "
                    + database.app().user());
        } catch (SQLException failed) {
            throw new StartRefused(
                    "The schema's history cannot be shown to the application: " + failed.getMessage(), failed);
        }
    }
}
