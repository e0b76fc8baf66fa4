package dz.mujamma.web.api;

import dz.mujamma.persistence.shared.RuleException;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.stream.Stream;

/** Everything else that can go wrong: said by its kind, and never with a stack trace. */
@Provider
public class Failures implements ExceptionMapper<Exception> {
    private static final Logger LOG = System.getLogger(Failures.class.getName());

    @Inject
    private Problems problems;

    @Override
    public Response toResponse(Exception failure) {
        Optional<RuleException> refused = cause(failure, RuleException.class);
        if (refused.isPresent()) {
            return problems.response(Refusals.status(refused.get()), refused.get());
        }
        if (cause(failure, EJBAccessException.class).isPresent()) {
            return problems.response(Response.Status.FORBIDDEN, "api.forbidden");
        }
        if (failure instanceof ProcessingException) {
            return problems.response(Response.Status.BAD_REQUEST, "api.unreadable");
        }
        return failure instanceof WebApplicationException known ? known(known) : unknown(failure);
    }

    private Response known(WebApplicationException failure) {
        Response.Status status =
                Response.Status.fromStatusCode(failure.getResponse().getStatus());
        if (status == null || status.getFamily() == Response.Status.Family.SUCCESSFUL) {
            return failure.getResponse();
        }
        return problems.response(
                status,
                switch (status) {
                    case NOT_FOUND -> "api.notFound";
                    case FORBIDDEN -> "api.forbidden";
                    default ->
                        status.getFamily() == Response.Status.Family.CLIENT_ERROR ? "api.unreadable" : "api.failed";
                });
    }

    private Response unknown(Exception failure) {
        LOG.log(Level.ERROR, "a call of the API failed", failure);
        return problems.response(Response.Status.INTERNAL_SERVER_ERROR, "api.failed");
    }

    private static <T extends Throwable> Optional<T> cause(Throwable failure, Class<T> kind) {
        return Stream.iterate(failure, t -> t != null, Throwable::getCause)
                .limit(20)
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }
}
