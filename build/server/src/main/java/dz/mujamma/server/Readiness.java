package dz.mujamma.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Asks the server's own health report until the application serves, or it is plain that it will not. */
final class Readiness {

    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final URI report;
    private final BooleanSupplier serverLives;
    private final String log;

    Readiness(int managementPort, BooleanSupplier serverLives, String log) {
        this.report = URI.create("http://127.0.0.1:" + managementPort + "/health/ready");
        this.serverLives = serverLives;
        this.log = log;
    }

    /** Returns when pages are served; refuses with the place of the log otherwise. */
    void await() throws InterruptedException {
        Instant limit = Instant.now().plus(LIMIT);
        while (!isReady()) {
            if (!serverLives.getAsBoolean()) {
                throw new StartRefused(
                        "The application server ended while it was starting; the reason is in " + log + ".");
            }
            if (Instant.now().isAfter(limit)) {
                throw new StartRefused(
                        "The application does not answer after " + LIMIT.toMinutes() + " minutes; see " + log + ".");
            }
            Thread.sleep(PAUSE.toMillis());
        }
    }

    private boolean isReady() throws InterruptedException {
        try {
            HttpResponse<String> answer = http.send(
                    HttpRequest.newBuilder(report)
                            .timeout(Duration.ofSeconds(5))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            refuseWhenItFailed(answer.body());
            return answer.statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** The server runs but a deployment did not come up: more waiting will not help. */
    private void refuseWhenItFailed(String body) {
        if (body.contains("\"value\":\"running\"") && body.contains("\"status\":\"DOWN\"")) {
            throw new StartRefused("The application did not come up in its server; the reason is in " + log + ".");
        }
    }
}
