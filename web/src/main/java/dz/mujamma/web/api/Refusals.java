package dz.mujamma.web.api;

import dz.mujamma.persistence.shared.RuleException;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** A broken rule: 422 with its sentence; 404 where it says that there is no such thing, or that it is another body's. */
@Provider
public class Refusals implements ExceptionMapper<RuleException> {
    static final Response.StatusType UNPROCESSABLE = new Response.StatusType() {
        @Override
        public int getStatusCode() {
            return 422;
        }

        @Override
        public Response.Status.Family getFamily() {
            return Response.Status.Family.CLIENT_ERROR;
        }

        @Override
        public String getReasonPhrase() {
            return "Unprocessable Content";
        }
    };

    @Inject
    private Problems problems;

    @Override
    public Response toResponse(RuleException refused) {
        return problems.response(status(refused), refused);
    }

    static Response.StatusType status(RuleException refused) {
        return refused.key().equals("shared.refused.not-found") ? Response.Status.NOT_FOUND : UNPROCESSABLE;
    }
}
