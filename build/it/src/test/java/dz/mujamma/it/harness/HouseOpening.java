package dz.mujamma.it.harness;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Before the first test: a fresh database, migrated and filled, and a fresh state directory for WildFly, which Arquillian
 * then starts once for all classes. Only where Failsafe runs; unit tests need no house.
 */
public class HouseOpening implements LauncherSessionListener {
    private TestDatabase database;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("it.target") == null) {
            return;
        }
        try {
            open();
        } catch (Exception e) {
            e.printStackTrace();
            throw new IllegalStateException("the house does not open: " + e.getMessage(), e);
        }
    }

    private void open() throws Exception {
        Path server = House.root().resolve("build/server/target/server");
        Path state = House.target().resolve("standalone");
        remove(state);
        copy(server.resolve("standalone"), state);
        database = TestDatabase.start(House.target().resolve("home"));
        System.setProperty("it.server", server.toString());
        System.setProperty("it.management.port", String.valueOf(House.managementPort()));
        System.setProperty("it.jvm", javaOptions(state));
    }

    private static String javaOptions(Path state) {
        return String.join(
                " ",
                "-Xmx768m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djboss.server.base.dir=" + state,
                "-Djboss.socket.binding.port-offset=" + House.offset(),
                "-Djboss.tx.node.id=it",
                "-Dit.offset=" + House.offset(),
                "-Dit.pg.port=" + House.databasePort(),
                "-Dhouse=" + House.root());
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (database != null) {
            database.stop();
        }
    }

    public static void remove(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> all = Files.walk(directory)) {
                all.sorted(Comparator.reverseOrder()).forEach(HouseOpening::delete);
            }
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : (Iterable<Path>) all::iterator) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
