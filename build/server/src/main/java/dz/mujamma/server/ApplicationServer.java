package dz.mujamma.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/**
 * The provisioned WildFly, run on a base directory inside the home: configuration and application are laid anew over it
 * at each start, so that they are always those of this version, while logs and transaction log stay.
 */
final class ApplicationServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final List<String> QUICK_START =
            List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx512m", "-Djava.awt.headless=true");
    private static final List<String> LONG_RUN = List.of("-XX:+UseG1GC", "-Xmx1g", "-Djava.awt.headless=true");

    private final Process process;

    private ApplicationServer(Process process) {
        this.process = process;
    }

    static ApplicationServer start(Path wildfly, Settings settings, Database database) {
        try {
            Path base = layBase(wildfly, settings.home());
            ProcessBuilder builder = new ProcessBuilder(command(wildfly, base, settings))
                    .redirectErrorStream(true)
                    .redirectOutput(
                            settings.logs().resolve("server-console.log").toFile());
            handOver(builder.environment(), database);
            return new ApplicationServer(builder.start());
        } catch (IOException failed) {
            throw new StartRefused("The application server cannot be started: " + failed.getMessage(), failed);
        }
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Waits until it ends by itself or is told to. */
    int waitFor() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() {
        RunningProcess.of(process.toHandle()).end(PATIENCE);
    }

    /** The user that serves and nothing of the owner: what a page could leak, this process must not know. */
    static void handOver(Map<String, String> environment, Database database) {
        environment.keySet().removeIf(name -> name.startsWith("DB_OWNER_") || name.startsWith("PG"));
        environment.put("DB_URL", database.url());
        environment.put("DB_USER", database.app().user());
        environment.put("DB_PASSWORD", database.app().password());
    }

    private static Path layBase(Path wildfly, Path home) throws IOException {
        Path provisioned = wildfly.resolve("standalone");
        if (!Files.isDirectory(provisioned)) {
            throw new StartRefused(
                    "There is no application server in " + wildfly + "; build it with: ./mvnw package -DskipTests");
        }
        Path base = home.resolve("server");
        Trees.delete(base.resolve("deployments"));
        Trees.delete(base.resolve("tmp"));
        Trees.copy(provisioned.resolve("configuration"), base.resolve("configuration"));
        Trees.copy(provisioned.resolve("deployments"), base.resolve("deployments"));
        return base;
    }

    private static List<String> command(Path wildfly, Path base, Settings settings) {
        Ports ports = settings.ports();
        StandaloneCommandBuilder builder = StandaloneCommandBuilder.of(wildfly)
                .setBaseDirectory(base)
                .setLogDirectory(settings.logs())
                .setJavaOptions(javaOptions(settings))
                .setBindAddressHint(settings.address())
                .addServerArgument("-Djboss.http.port=" + ports.http())
                .addServerArgument("-Djboss.management.http.port=" + ports.management())
                .addServerArgument("-Djboss.node.name=" + settings.node())
                .addServerArgument("-Djboss.tx.node.id=" + settings.node());
        return builder.build();
    }

    private static List<String> javaOptions(Settings settings) {
        if (settings.javaOptions() != null) {
            return List.of(settings.javaOptions().strip().split("\\s+"));
        }
        return settings.demo() ? QUICK_START : LONG_RUN;
    }
}
