package dz.mujamma.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Somebody in human resources who starts jobs through the door and waits for their end. */
final class Caller {
    private final HttpClient http = HttpClient.newHttpClient();
    private final URI door;
    private final Connection watching;
    private final String hat;

    /** @param login an account with one grant */
    Caller(URI root, Connection superuser, String login) throws SQLException {
        this.door = root.resolve("bench");
        this.watching = superuser;
        this.hat = Sql.texts(
                        superuser,
                        "select 'hat=' || g.id || '&role=' || g.role || '&body=' || g.in_body || '&login=' || a.login"
                                + " from mujamma.account_grant g join mujamma.account a on a.id = g.account_id"
                                + " where a.login = '" + login + "'")
                .get(0);
    }

    /** @return the number of the run, which has completed */
    long run(String act, Map<String, String> parameters) throws IOException, InterruptedException, SQLException {
        String query = parameters.entrySet().stream()
                .map(entry -> "&" + entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining());
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(URI.create(door + act + "?" + hat + query))
                        .POST(HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(act + ": " + answer.statusCode() + " " + answer.body());
        }
        long run = Long.parseLong(answer.body().strip());
        await(run);
        return run;
    }

    private void await(long run) throws SQLException, InterruptedException, IOException {
        List<String> status;
        do {
            Thread.sleep(20);
            status = Sql.texts(watching, "select status from mujamma.job_run where id = " + run);
        } while (status.equals(List.of("RUNNING")));
        if (!status.equals(List.of("COMPLETED"))) {
            throw new IOException("run " + run + " ended as " + status + ": "
                    + Sql.texts(
                            watching,
                            "select error_key || error_arguments::text from mujamma.job_run where id = " + run));
        }
    }
}
