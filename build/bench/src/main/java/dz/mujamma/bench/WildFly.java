package dz.mujamma.bench;

import dz.mujamma.server.Database;
import dz.mujamma.server.Settings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** A started server on a fresh copy of the provisioned configuration, with the deployments it is given and all compilers. */
final class WildFly implements AutoCloseable {
    /** Heap of a server, in MB, where nothing else is asked for. */
    static final int HEAP = 512;

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Process process;
    private final URI root;
    private final int heap;
    private final Path collections;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();

    private WildFly(Process process, URI root, int heap, Path collections) {
        this.process = process;
        this.root = root;
        this.heap = heap;
        this.collections = collections;
    }

    /**
     * Lays the base directory anew and starts; {@link #awaitPage} tells when it serves.
     *
     * @param heap in MB
     */
    static WildFly start(Path wildfly, Settings settings, Database database, int heap, Deployment... deployments)
            throws IOException {
        Path collections = settings.logs().resolve("bench-server-gc.log");
        Path base = settings.home().resolve("bench-server");
        lay(wildfly, base, deployments);
        List<String> command = StandaloneCommandBuilder.of(wildfly)
                .setBaseDirectory(base)
                .setJavaOptions("-Xmx" + heap + "m", "-Xlog:gc:file=" + collections)
                .addServerArgument("-Djboss.http.port=" + settings.ports().http())
                .addServerArgument(
                        "-Djboss.management.http.port=" + settings.ports().management())
                .addServerArgument("-Djboss.tx.node.id=bench")
                .build();
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(settings.logs().resolve("bench-server.log").toFile());
        builder.environment().put("DB_URL", database.url());
        builder.environment().put("DB_USER", database.app().user());
        builder.environment().put("DB_PASSWORD", database.app().password());
        Process process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        return new WildFly(
                process, URI.create("http://127.0.0.1:" + settings.ports().http() + "/"), heap, collections);
    }

    /** What it was given and has needed of it until now. */
    String heap() throws IOException {
        Heap needed = Heap.read(collections);
        return "server heap %d MB, %d at the fullest, %d live".formatted(heap, needed.fullest(), needed.live());
    }

    URI root() {
        return root;
    }

    /** Waits until the page answers with 200, followed over redirects. */
    void awaitPage(String path) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!answers(path)) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IOException(path + " does not answer; see log/bench-server.log in the home of the bench");
            }
            Thread.sleep(10);
        }
    }

    private boolean answers(String path) throws InterruptedException {
        try {
            return http.send(HttpRequest.newBuilder(root.resolve(path)).build(), HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static void lay(Path wildfly, Path base, Deployment... deployments) throws IOException {
        Trees.delete(base);
        Trees.copy(wildfly.resolve("standalone/configuration"), base.resolve("configuration"));
        Path directory = Files.createDirectories(base.resolve("deployments"));
        for (Deployment deployment : deployments) {
            deployment.writeTo(directory);
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit()
                .completeOnTimeout(process, 30, TimeUnit.SECONDS)
                .thenAccept(Process::destroyForcibly)
                .thenCompose(killed -> process.onExit())
                .join();
    }

    /** Something to put into the deployments directory. */
    interface Deployment {
        void writeTo(Path directory) throws IOException;
    }
}
