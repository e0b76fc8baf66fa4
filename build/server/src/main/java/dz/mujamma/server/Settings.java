package dz.mujamma.server;

import java.nio.file.Path;
import java.util.Map;

/**
 * What the environment says, checked.
 *
 * @param home where data, credentials and logs lie
 * @param address the interface people reach; the management port stays on loopback
 * @param dbUrl one's own PostgreSQL, or null when one is to be started
 * @param app the user that serves; null unless dbUrl is given
 * @param owner the user that migrates; null unless dbUrl and its pair are given
 * @param javaOptions for the application server's JVM, instead of ours; null when not given
 * @param node the name of this node among those that share the database
 */
public record Settings(
        Path home,
        String address,
        Ports ports,
        String dbUrl,
        Login app,
        Login owner,
        String javaOptions,
        String node,
        boolean demo) {

    static final String APP_USER = "mujamma_app";
    static final String OWNER_USER = "mujamma_owner";

    public static Settings from(Map<String, String> environment, boolean demo) {
        String home = given(environment, "MUJAMMA_HOME");
        String url = given(environment, "DB_URL");
        requirePostgresUrl(url);
        return new Settings(
                (home == null ? Path.of(System.getProperty("user.home"), ".mujamma") : Path.of(home)).toAbsolutePath(),
                environment.getOrDefault("BIND_ADDRESS", "127.0.0.1"),
                Ports.from(environment),
                url,
                url == null ? null : app(environment),
                url == null ? null : owner(environment),
                given(environment, "SERVER_JAVA_OPTS"),
                node(environment),
                demo);
    }

    /** Whether PostgreSQL is somebody else's care. */
    public boolean bringsOwnDatabase() {
        return dbUrl != null;
    }

    public Path logs() {
        return home.resolve("log");
    }

    private static Login app(Map<String, String> environment) {
        String password = given(environment, "DB_PASSWORD");
        if (password == null) {
            throw new StartRefused("DB_URL is set but DB_PASSWORD is not; set it to the password of "
                    + environment.getOrDefault("DB_USER", APP_USER) + ".");
        }
        return new Login(environment.getOrDefault("DB_USER", APP_USER), password);
    }

    private static Login owner(Map<String, String> environment) {
        String password = given(environment, "DB_OWNER_PASSWORD");
        return password == null ? null : new Login(environment.getOrDefault("DB_OWNER_USER", OWNER_USER), password);
    }

    /** WildFly's transaction manager takes no longer name. */
    private static String node(Map<String, String> environment) {
        String name = environment.getOrDefault("NODE_NAME", "node1");
        if (!name.matches("[A-Za-z0-9-]{1,23}")) {
            throw new StartRefused("NODE_NAME must be 1 to 23 letters, digits or hyphens, not \"" + name + "\".");
        }
        return name;
    }

    private static void requirePostgresUrl(String url) {
        if (url != null && !url.startsWith("jdbc:postgresql:")) {
            throw new StartRefused("DB_URL must look like jdbc:postgresql://host:5432/mujamma, not \"" + url + "\".");
        }
    }

    private static String given(Map<String, String> environment, String name) {
        String value = environment.get(name);
        return value == null || value.isBlank() ? null : value;
    }
}
