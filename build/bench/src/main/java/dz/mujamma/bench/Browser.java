package dz.mujamma.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A signed-in session, as far as pages themselves go: no style sheets, no pictures. */
final class Browser {
    private static final Pattern STATE = Pattern.compile("name=\"jakarta.faces.ViewState\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final URI root;

    Browser(URI root) {
        this.root = root;
    }

    void signIn(String login, String password) throws IOException, InterruptedException {
        Matcher state = STATE.matcher(get("sign-in"));
        if (!state.find()) {
            throw new IOException("the sign-in page has no view state");
        }
        Map<String, String> form = Map.of(
                "form",
                "form",
                "login",
                login,
                "password",
                password,
                "submit",
                "submit",
                "jakarta.faces.ViewState",
                state.group(1));
        HttpResponse<String> answer = http.send(
                HttpRequest.newBuilder(root.resolve("sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(encoded(form)))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.uri().getPath().contains("sign-in")) {
            throw new IOException(login + " was not let in: " + answer.statusCode());
        }
    }

    /** @return the page, which has answered with 200 and is no sign-in page */
    String get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                http.send(HttpRequest.newBuilder(root.resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
        boolean asked = answer.uri().getPath().endsWith(path);
        if (answer.statusCode() != 200 || !asked) {
            throw new IOException(path + ": " + answer.statusCode() + " at " + answer.uri());
        }
        return answer.body();
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(entry -> URLEncoder.encode(entry.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
