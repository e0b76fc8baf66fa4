package dz.mujamma.web.api;

import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Makes error answers with the sentences that pages show. */
@RequestScoped
public class Problems {
    private static final MediaType PROBLEM =
            MediaType.valueOf(Problem.MEDIA_TYPE).withCharset("utf-8");

    @Inject
    private Texts texts;

    /** 404 for what is not there for this person, else the status given. */
    public Response response(Response.StatusType status, RuleException refused) {
        Response.StatusType fitting = refused instanceof NotFoundException ? Response.Status.NOT_FOUND : status;
        return response(fitting, refused.key(), refused.arguments());
    }

    public Response response(Response.StatusType status, String key, Object... arguments) {
        return response(status, key, List.of(arguments));
    }

    private Response response(Response.StatusType status, String key, List<?> arguments) {
        return Response.status(status)
                .type(PROBLEM)
                .entity(new Problem(
                        "about:blank",
                        status.getReasonPhrase(),
                        status.getStatusCode(),
                        key,
                        texts.sayAll(key, arguments)))
                .build();
    }
}
