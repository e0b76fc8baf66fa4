package dz.mujamma.web.shared;

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
 * Takes what people are to be told out of the wrappers that containers put around it, so that the error pages of web.xml
 * are chosen by it.
 */
public class Causes extends HttpFilter {
    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException | RuntimeException thrown) {
            throw new ServletException(known(thrown).orElseGet(() -> innermost(thrown)));
        }
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

    private static Throwable innermost(Throwable thrown) {
        return chain(thrown).reduce((outer, inner) -> inner).orElse(thrown);
    }
}
