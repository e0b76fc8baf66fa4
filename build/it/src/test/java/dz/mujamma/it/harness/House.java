package dz.mujamma.it.harness;

import java.net.URI;
import java.nio.file.Path;

/** Where the tested server stands; the same answers inside the server and outside of it. */
public final class House {
    private House() {}

    /** The first page, with a slash at its end. */
    public static URI address() {
        return URI.create("http://127.0.0.1:" + (8080 + offset()) + "/");
    }

    public static int managementPort() {
        return 9990 + offset();
    }

    public static int databasePort() {
        return Integer.getInteger("it.pg.port", 25432);
    }

    static int offset() {
        return Integer.getInteger("it.offset", 1000);
    }

    /** The sources, for tests that walk over pages and modules. */
    public static Path root() {
        return Path.of(System.getProperty("house", "../..")).toAbsolutePath().normalize();
    }

    /** The directory for what a run leaves behind. */
    public static Path target() {
        return root().resolve("build/it/target");
    }
}
