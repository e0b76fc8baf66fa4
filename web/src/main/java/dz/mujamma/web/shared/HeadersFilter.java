package dz.mujamma.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Security headers on every response. Pages get their script policy from PrimeFaces, which knows the nonce; several
 * policies on one response all hold, so the one given here says nothing of scripts and styles for those.
 */
public class HeadersFilter extends HttpFilter {
    private static final String FOR_ALL =
            "frame-ancestors 'none'; base-uri 'self'; object-src 'none'; form-action 'self'";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        put(request, response);
        chain.doFilter(request, response);
    }

    /** For answers given before any filter is reached, too. */
    public static void put(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", FOR_ALL);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
        if (!isStatic(request)) {
            response.setHeader("Cache-Control", "no-store");
        }
    }

    private static boolean isStatic(HttpServletRequest request) {
        return request.getServletPath().startsWith("/jakarta.faces.resource/");
    }
}
