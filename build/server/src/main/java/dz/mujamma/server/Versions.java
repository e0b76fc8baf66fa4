package dz.mujamma.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** What was built: our own version and that of the PostgreSQL binaries that travel with us. */
record Versions(String mujamma, String postgresql) {

    static Versions ours() {
        Properties properties = new Properties();
        try (InputStream in = Versions.class.getResourceAsStream("versions.properties")) {
            properties.load(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new Versions(properties.getProperty("mujamma"), properties.getProperty("postgresql"));
    }

    String postgresqlMajor() {
        return postgresql.substring(0, postgresql.indexOf('.'));
    }
}
