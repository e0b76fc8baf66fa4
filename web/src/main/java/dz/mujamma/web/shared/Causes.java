package dz.mujamma.web.shared;

import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.shared.RuleException;
import jakarta.ejb.EJBAccessException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Answers what people are to be told, wherever in the causes of a failure it stands: not yours, not there, refused, too
 * late. These are no faults of the house and do not go to its log; all else goes on to the container and page 500.
 */
public class Causes extends HttpFilter {
    static final String KNOWN = Causes.class.getName();
    private static final int UNPROCESSABLE = 422;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException thrown) {
            Optional<Throwable> known = known(thrown);
            if (known.isEmpty() || response.isCommitted()) {
                throw thrown;
            }
            tell(known.get(), request, response);
        }
    }

    private static void tell(Throwable known, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.resetBuffer();
        // The page that failed had asked for its own scripts; the error page asks for others.
        HeadersFilter.put(request, response);
        request.setAttribute(KNOWN, known);
        response.sendError(status(known));
    }

    /** Each of them has its page in web.xml. */
    private static int status(Throwable known) {
        if (known instanceof EJBAccessException) {
            return HttpServletResponse.SC_FORBIDDEN;
        }
        if (known instanceof NotFoundException) {
            return HttpServletResponse.SC_NOT_FOUND;
        }
        return known instanceof ViewExpiredException ? HttpServletResponse.SC_GONE : UNPROCESSABLE;
    }

    /** The first in the chain of causes that has a page or a sentence of its own. */
    static Optional<Throwable> known(Throwable thrown) {
        return chain(thrown).filter(Causes::isKnown).findFirst();
    }

    static Stream<Throwable> chain(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause);
    }

    private static boolean isKnown(Throwable cause) {
        return cause instanceof RuleException
                || cause instanceof EJBAccessException
                || cause instanceof ViewExpiredException;
    }
}
