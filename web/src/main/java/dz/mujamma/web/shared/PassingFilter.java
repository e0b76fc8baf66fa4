package dz.mujamma.web.shared;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/**
 * For pages that the world looks at: a session that their components ask for ends with the request, so that a million
 * visitors cost no memory and get no cookie. Whoever is signed in keeps the session there is.
 */
public class PassingFilter extends HttpFilter {
    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(new Passing(request), response);
    }

    private static final class Passing extends HttpServletRequestWrapper {
        private PassingSession passing;

        Passing(HttpServletRequest request) {
            super(request);
        }

        @Override
        public HttpSession getSession(boolean create) {
            HttpSession kept = super.getSession(false);
            if (kept != null) {
                return kept;
            }
            if (passing == null && create) {
                passing = new PassingSession(getServletContext());
            }
            return passing;
        }

        @Override
        public HttpSession getSession() {
            return getSession(true);
        }
    }
}
