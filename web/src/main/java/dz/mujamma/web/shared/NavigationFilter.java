package dz.mujamma.web.shared;

import dz.mujamma.persistence.tenancy.Scope;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * A page that the navigation offers to some hats is closed to the others, also while it shows nothing yet but an empty form.
 * Rights themselves stand on the services.
 */
public class NavigationFilter extends HttpFilter {
    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isClosed(page(request))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isClosed(String page) {
        return Scope.worn()
                .filter(hat -> Navigation.ITEMS.stream()
                        .filter(item -> item.path().equals(page))
                        .anyMatch(item -> !item.isFor(hat)))
                .isPresent();
    }

    private static String page(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.endsWith(".xhtml") ? path.substring(0, path.length() - ".xhtml".length()) : path;
    }
}
