package dz.mujamma.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

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

    private static String wanted(HttpServletRequest request) {
        String query = request.getQueryString();
        String typed =
                request.getRequestURI().substring(request.getContextPath().length());
        return typed + (query == null ? "" : "?" + query);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
