package dz.mujamma.web.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** What anybody may fetch without signing in; all else is closed. */
final class OpenPaths {
    static final String SIGN_IN = "/sign-in";
    private static final String API = "/api/";
    private static final String VERIFY = "/verify";
    private static final Set<String> OPEN = Set.of(SIGN_IN, SIGN_IN + ".xhtml", VERIFY, VERIFY + ".xhtml", "/language");

    private OpenPaths() {}

    /** The path that is served, and not as it was typed: dots, escapes and parameters in it open nothing. */
    static String of(HttpServletRequest request) {
        String within = request.getPathInfo();
        return request.getServletPath() + (within == null ? "" : within);
    }

    /** Style sheets, scripts, fonts and pictures, which say nothing about anybody. */
    static boolean isAsset(String path) {
        return path.startsWith("/jakarta.faces.resource/") || path.equals("/favicon.ico");
    }

    static boolean isApi(String path) {
        return path.startsWith(API);
    }

    static boolean isOpen(HttpServletRequest request, String path) {
        return OPEN.contains(path)
                || path.startsWith(VERIFY + "/")
                || path.equals("/api/v1/tokens") && request.getMethod().equals("POST");
    }
}
