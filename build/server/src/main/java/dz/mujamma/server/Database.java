package dz.mujamma.server;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.postgresql.Driver;

/** Where the data are and who may come in; {@code owner} is null where only serving is allowed. */
public record Database(String url, Login owner, Login app) {

    private static final String PASSWORD_REFUSED = "28";
    private static final String NO_SUCH_DATABASE = "3D000";

    /** Opens a connection, or says in one sentence why not. */
    public Connection connect(Login login) {
        Properties properties = new Properties();
        properties.setProperty("user", login.user());
        properties.setProperty("password", login.password());
        properties.setProperty("connectTimeout", "10");
        properties.setProperty("ApplicationName", "mujamma launcher");
        try {
            // not through DriverManager, which finds no driver when it was first used under another class loader
            return new Driver().connect(url, properties);
        } catch (SQLException failed) {
            throw new StartRefused(sentence(failed, login), failed);
        }
    }

    /** Refuses unless this user can come in. */
    void requireReachableBy(Login login) {
        try (Connection connection = connect(login)) {
            connection.isValid(10);
        } catch (SQLException failed) {
            throw new StartRefused(sentence(failed, login), failed);
        }
    }

    private String sentence(SQLException failed, Login login) {
        String state = failed.getSQLState() == null ? "" : failed.getSQLState();
        if (state.startsWith(PASSWORD_REFUSED)) {
            return "The database at %s refuses the user %s or the password given for it.".formatted(url, login);
        }
        if (state.equals(NO_SUCH_DATABASE)) {
            return "The server answers, but there is no such database: %s.".formatted(url);
        }
        return "The database at %s cannot be reached: %s".formatted(url, failed.getMessage());
    }
}
