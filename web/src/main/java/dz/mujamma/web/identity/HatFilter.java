package dz.mujamma.web.identity;

import dz.mujamma.ejb.identity.Person;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** Puts the hat on for the length of a request; a password that others know has to be changed before anything else. */
public class HatFilter extends HttpFilter {
    private static final String ACCOUNT = "/account";
    private static final Set<String> ALWAYS = Set.of(ACCOUNT, ACCOUNT + ".xhtml");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (mustChangePasswordFirst(request)) {
            response.sendRedirect(request.getContextPath() + ACCOUNT);
            return;
        }
        try {
            Scope.call(RequestPerson.hat(request).orElse(null), () -> {
                chain.doFilter(request, response);
                return null;
            });
        } catch (IOException | ServletException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private static boolean mustChangePasswordFirst(HttpServletRequest request) {
        String path = OpenPaths.of(request);
        return RequestPerson.of(request).filter(Person::mustChangePassword).isPresent()
                && !ALWAYS.contains(path)
                && !OpenPaths.isOpen(request, path)
                && !OpenPaths.isApi(path);
    }
}
