package dz.mujamma.server;

import dz.mujamma.server.demo.Demo;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneId;

/** Who is in an empty database: the demo people, or one administrator who must choose a password at first sign-in. */
final class Population {

    private final Database database;
    private final boolean demo;

    Population(Database database, boolean demo) {
        this.database = database;
        this.demo = demo;
    }

    /** Returns the administrator's one-time password when one was made, else null. A populated database is left alone. */
    String settle() {
        if (database.owner() == null) {
            return null;
        }
        try (Connection connection = database.connect(database.owner())) {
            if (demo) {
                Demo.load(connection, LocalDate.now(ZoneId.of("Africa/Algiers")));
                return null;
            }
            if (hasAccounts(connection)) {
                return null;
            }
            return FirstAdministrator.create(connection);
        } catch (SQLException failed) {
            throw new StartRefused("The first accounts cannot be made: " + failed.getMessage(), failed);
        }
    }

    private static boolean hasAccounts(Connection connection) throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery("select from mujamma.account limit 1")) {
            return rows.next();
        }
    }
}
