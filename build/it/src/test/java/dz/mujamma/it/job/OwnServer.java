package dz.mujamma.it.job;

import dz.mujamma.it.harness.House;
import java.io.IOException;
import java.io.Reader;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The product as it is run by people, on ports of its own, so that it can be killed. */
final class OwnServer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Path home;
    private final int http = freePort();
    private final int management = freePort();
    private final int postgres = freePort();
    private final HttpClient client = HttpClient.newHttpClient();
    private Process launcher;

    OwnServer(Path home) throws IOException {
        this.home = home;
    }

    /** Starts it with the demo people, or starts it again on what is there. */
    void start() throws Exception {
        ProcessBuilder builder = new ProcessBuilder(java(), "-Xmx128m", "-jar", jar().toString(), "--demo");
        Map<String, String> environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("DB_"));
        environment.put("MUJAMMA_HOME", home.toString());
        environment.put("HTTP_PORT", String.valueOf(http));
        environment.put("MANAGEMENT_PORT", String.valueOf(management));
        environment.put("PG_PORT", String.valueOf(postgres));
        environment.put("JOB_LEASE_SECONDS", "6");
        Files.createDirectories(home);
        Path output = home.resolve("launcher.log");
        launcher = builder.redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        await("the server is ready: " + output, this::ready);
    }

    /** As a power cut would: nothing is told to the application server before. */
    void killApplicationServer() throws Exception {
        ProcessHandle server = launcher.descendants()
                .filter(process -> process.info().commandLine().orElse("").contains("jboss-modules"))
                .findFirst()
                .orElseThrow();
        server.destroyForcibly();
        launcher.onExit().join();
    }

    @Override
    public void close() {
        if (launcher != null) {
            launcher.destroy();
            launcher.onExit().join();
        }
    }

    /** As the owner of the tables, in the scope of a body until the connection is closed. */
    Connection connect(String body) throws Exception {
        Properties credentials = new Properties();
        try (Reader reader = Files.newBufferedReader(home.resolve("credentials.properties"))) {
            credentials.load(reader);
        }
        String url = "jdbc:postgresql://127.0.0.1:" + postgres + "/mujamma";
        Connection connection =
                DriverManager.getConnection(url, "mujamma_owner", credentials.getProperty("owner.password"));
        try (var statement = connection.prepareStatement("select set_config('mujamma.body', ?, false)")) {
            statement.setString(1, body);
            statement.execute();
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        return connection;
    }

    String get(String path, String token) throws Exception {
        return answer(request(path, token).GET().build());
    }

    String post(String path, String token, String body) throws Exception {
        return answer(request(path, token).POST(BodyPublishers.ofString(body)).build());
    }

    /** The value of a text or a number in a JSON answer. */
    static String field(String json, String name) {
        Matcher found = Pattern.compile("\"" + name + "\":\"?([^\",}]*)").matcher(json);
        if (!found.find()) {
            throw new IllegalStateException("no " + name + " in " + json);
        }
        return found.group(1);
    }

    static void await(String what, Question question) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);
        while (!question.yes()) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("waited too long until " + what);
            }
            Thread.sleep(100);
        }
    }

    private boolean ready() throws Exception {
        if (!launcher.isAlive()) {
            throw new IllegalStateException(Files.readString(home.resolve("launcher.log")));
        }
        return Files.readString(home.resolve("launcher.log")).contains("http://");
    }

    private HttpRequest.Builder request(String path, String token) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + http + "/api/v1" + path))
                .header("Content-Type", "application/json");
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private String answer(HttpRequest request) throws Exception {
        HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
        if (response.statusCode() >= 300) {
            throw new IllegalStateException(request.uri() + " " + response.statusCode() + " " + response.body());
        }
        return response.body();
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static Path jar() throws IOException {
        try (Stream<Path> files = Files.list(House.root().resolve("build/server/target"))) {
            return files.filter(file -> file.getFileName().toString().matches("mujamma-server-.*[0-9T]\\.jar"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Something that becomes true. */
    @FunctionalInterface
    interface Question {
        boolean yes() throws Exception;
    }
}
