package dz.mujamma.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Sends whoever is not signed in to the sign-in page, and remembers where they were going. */
final class SignInRedirect {
    private SignInRedirect() {}

    static void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String to = request.getContextPath() + OpenPaths.SIGN_IN + "?to=" + encode(wanted(request))
                + (sessionEnded(request) ? "&ended=true" : "");
        if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
            response.setContentType("text/xml;charset=UTF-8");
            response.getWriter()
                    .write("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\""
                            + to.replace("&", "&amp;") + "\"></redirect></partial-response>");
        } else {
            response.sendRedirect(to);
        }
    }

    private static boolean sessionEnded(HttpServletRequest request) {
        return request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
    }

    /** A form is sent to an address that may lack the parameters of its page; then the page itself is where they were. */
    private static String wanted(HttpServletRequest request) {
        return "GET".equals(request.getMethod())
                ? address(request)
                : page(request).orElseGet(() -> address(request));
    }

    private static String address(HttpServletRequest request) {
        String query = request.getQueryString();
        String typed =
                request.getRequestURI().substring(request.getContextPath().length());
        return typed + (query == null ? "" : "?" + query);
    }

    private static Optional<String> page(HttpServletRequest request) {
        String root = "://" + request.getHeader("Host") + request.getContextPath();
        return Optional.ofNullable(request.getHeader("Referer"))
                .filter(page -> page.contains(root + "/"))
                .map(page -> page.substring(page.indexOf(root) + root.length()));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
