package dz.mujamma.server;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** {@code java -jar mujamma-server.jar [--demo]}: everything up, in the foreground, until it is told to stop. */
public final class Main {

    /** Ctrl-C reaches the server too and may end it a moment before we know that we are told to stop ourselves. */
    private static final long MOMENT_MILLIS = 500;

    private static volatile boolean stopping;

    /** What was opened, the last first; closed in that order however the run ends. */
    private final Deque<AutoCloseable> opened = new ArrayDeque<>();

    private final Settings settings;

    private Main(Settings settings) {
        this.settings = settings;
    }

    public static void main(String[] arguments) throws Exception {
        try {
            Settings settings =
                    Settings.from(System.getenv(), Arrays.asList(arguments).contains("--demo"));
            System.exit(new Main(settings).run());
        } catch (StartRefused refused) {
            complain(refused.getMessage());
            System.exit(1);
        }
    }

    private static void complain(String sentence) throws InterruptedException {
        Thread.sleep(MOMENT_MILLIS);
        if (!stopping) {
            System.err.println("Mujamma: " + sentence);
        }
    }

    private int run() throws Exception {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stop"));
        Home home = open(Home.occupy(settings.home()));
        requireFreePorts();
        Database database = database();
        tellFirstPassword(new Population(database, settings.demo()).settle());
        ApplicationServer server = open(ApplicationServer.start(wildfly(), settings, database));
        home.remember("server", server.handle());
        new Readiness(
                        settings.ports().management(),
                        server::isAlive,
                        settings.logs().resolve("server.log").toString())
                .await();
        System.out.println(Announcement.of(settings));
        int code = server.waitFor();
        complain("The application server ended; see " + settings.logs().resolve("server.log") + ".");
        return code == 0 ? 1 : code;
    }

    /** At once and not when all is up: it is told only once, and what comes after may fail. */
    private static void tellFirstPassword(String password) {
        if (password != null) {
            System.out.printf("%n  First sign-in:     admin   one-time password: %s%n", password);
        }
    }

    private void requireFreePorts() {
        Ports.requireFree(settings.address(), settings.ports().http(), "HTTP_PORT");
        Ports.requireFree("127.0.0.1", settings.ports().management(), "MANAGEMENT_PORT");
    }

    /** A database of this version's schema: one's own, or the embedded one. */
    private Database database() {
        if (!settings.bringsOwnDatabase()) {
            // before it starts, so that Ctrl-C in the middle of a start leaves nothing either
            open(() -> EmbeddedDatabase.stop(settings));
            Database embedded = EmbeddedDatabase.start(settings).access();
            Migrations.run(embedded);
            return embedded;
        }
        Database given = new Database(settings.dbUrl(), settings.owner(), settings.app());
        given.requireReachableBy(given.app());
        if (settings.owner() == null) {
            Migrations.requireCurrent(given);
        } else {
            Migrations.run(given);
        }
        return given;
    }

    private synchronized <T extends AutoCloseable> T open(T part) {
        opened.push(part);
        return part;
    }

    private synchronized void close() {
        stopping = true;
        while (!opened.isEmpty()) {
            try {
                opened.pop().close();
            } catch (Exception failed) {
                System.err.println("Mujamma, while stopping: " + failed.getMessage());
            }
        }
    }

    /** The server lies beside the jar, in the build and in the archive alike. */
    private static Path wildfly() throws URISyntaxException {
        return Path.of(Main.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .resolveSibling("server");
    }
}
