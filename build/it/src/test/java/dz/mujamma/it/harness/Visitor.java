package dz.mujamma.it.harness;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a cookie jar and no browser: opens pages, sends forms, follows no redirect unless told to. */
public final class Visitor {
    /** Of all demo accounts. */
    public static final String PASSWORD = "mujamma-demo";

    private static final Pattern HIDDEN = Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>");
    private static final Pattern NAME = Pattern.compile("name=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");

    private static final Pattern NONCE = Pattern.compile("nonce=\"([^\"]*)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** Signs in on the page, as people do. */
    public static Visitor signedIn(String login) throws Exception {
        Visitor visitor = new Visitor();
        HttpResponse<String> answer = visitor.signIn(login, PASSWORD);
        if (answer.statusCode() != 302) {
            throw new IllegalStateException(
                    login + " was not signed in: " + answer.statusCode() + "\n" + answer.body());
        }
        return visitor;
    }

    public HttpResponse<String> signIn(String login, String password) throws Exception {
        Map<String, String> form = hidden(get("/sign-in").body());
        form.putAll(Map.of("login", login, "password", password, "submit", ""));
        return post("/sign-in", form);
    }

    /** A bearer token for programs. */
    public static String token(String login) throws Exception {
        HttpResponse<String> answer = new Visitor()
                .send(request("/api/v1/tokens")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(
                                "{\"login\":\"" + login + "\",\"password\":\"" + PASSWORD + "\"}")));
        Matcher token =
                Pattern.compile("\"(?:token|secret)\"\\s*:\\s*\"([^\"]+)\"").matcher(answer.body());
        if (!token.find()) {
            throw new IllegalStateException(login + " got no token: " + answer.statusCode() + " " + answer.body());
        }
        return token.group(1);
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    /** A file, as it is. */
    public byte[] file(String path) throws IOException, InterruptedException {
        return client.send(request(path).GET().build(), BodyHandlers.ofByteArray())
                .body();
    }

    public HttpResponse<String> post(String path, Map<String, String> form) throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    public HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    /** @param path from the root of the application, with a stroke before */
    public static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(House.address() + path.substring(1)))
                .header("Accept-Language", "fr");
    }

    public String sessionId() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse(null);
    }

    /** The hidden fields of a page, the view state among them, and the nonce that its script adds to each form. */
    public static Map<String, String> hidden(String page) {
        Map<String, String> fields = new LinkedHashMap<>();
        HIDDEN.matcher(page).results().map(found -> found.group()).forEach(input -> {
            Matcher name = NAME.matcher(input);
            Matcher value = VALUE.matcher(input);
            if (name.find()) {
                fields.put(name.group(1), value.find() ? value.group(1) : "");
            }
        });
        Matcher nonce = NONCE.matcher(page);
        if (nonce.find()) {
            fields.put("primefaces.nonce", nonce.group(1));
        }
        return fields;
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
