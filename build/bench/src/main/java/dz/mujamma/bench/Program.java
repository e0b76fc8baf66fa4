package dz.mujamma.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A program of human resources: it has a token, sends wishes to the API and watches the runs it set going. */
final class Program {
    private final HttpClient http = HttpClient.newHttpClient();
    private final URI api;
    private final String token;

    Program(URI root, String login) throws IOException, InterruptedException {
        this.api = root.resolve("api/v1/");
        String wish = "{\"login\":\"%s\",\"password\":\"%s\",\"label\":\"bench\"}".formatted(login, BulkData.PASSWORD);
        this.token = text(post("tokens", "application/json", BodyPublishers.ofString(wish)), "secret");
    }

    /** @return the number of the run, which has completed */
    long rehearseMonth(String month) throws IOException, InterruptedException {
        return accrue("{\"mode\":\"REHEARSAL\",\"month\":\"" + month + "\"}");
    }

    void commitMonth(long rehearsal) throws IOException, InterruptedException {
        accrue("{\"mode\":\"COMMIT\",\"rehearsal\":" + rehearsal + "}");
    }

    /**
     * @param files the resource that takes files of this kind, such as {@code staff-files}
     * @return the number of the file, whose rehearsal has completed
     */
    long rehearse(String files, Path sent) throws IOException, InterruptedException {
        String file = post(files + "?name=bench.csv", "application/octet-stream", BodyPublishers.ofFile(sent));
        await(files + "/" + number(file, "id"));
        return number(file, "id");
    }

    void commit(String files, long file) throws IOException, InterruptedException {
        post(files + "/" + file + "/commit", "application/json", BodyPublishers.noBody());
        await(files + "/" + file);
    }

    private long accrue(String wish) throws IOException, InterruptedException {
        String run = post("jobs/leave-accrue", "application/json", BodyPublishers.ofString(wish));
        await("jobs/" + number(run, "id"));
        return number(run, "id");
    }

    private void await(String path) throws IOException, InterruptedException {
        String report = get(path);
        while (text(report, "status").equals("RUNNING")) {
            Thread.sleep(50);
            report = get(path);
        }
        if (!text(report, "status").equals("COMPLETED")) {
            throw new IOException(path + " ended otherwise: " + report);
        }
    }

    String get(String path) throws IOException, InterruptedException {
        return send(path, HttpRequest.newBuilder(api.resolve(path)).GET());
    }

    private String post(String path, String type, BodyPublisher body) throws IOException, InterruptedException {
        return send(
                path,
                HttpRequest.newBuilder(api.resolve(path))
                        .header("Content-Type", type)
                        .POST(body));
    }

    private String send(String path, HttpRequest.Builder request) throws IOException, InterruptedException {
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        HttpResponse<String> answer = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IOException(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private static String text(String json, String key) throws IOException {
        return found(json, "\"" + key + "\"\\s*:\\s*\"([^\"]*)\"");
    }

    private static long number(String json, String key) throws IOException {
        return Long.parseLong(found(json, "\"" + key + "\"\\s*:\\s*(\\d+)"));
    }

    private static String found(String json, String pattern) throws IOException {
        Matcher matcher = Pattern.compile(pattern).matcher(json);
        if (!matcher.find()) {
            throw new IOException("no " + pattern + " in " + json);
        }
        return matcher.group(1);
    }
}
