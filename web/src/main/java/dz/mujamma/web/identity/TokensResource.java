package dz.mujamma.web.identity;

import dz.mujamma.ejb.identity.SignInService;
import dz.mujamma.ejb.identity.SignInService.Outcome;
import dz.mujamma.ejb.identity.TokenService;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.web.api.Problem;
import dz.mujamma.web.api.Problems;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;

/** Bearer tokens: asked for with name and password, under the same lock as the sign-in page. */
@Path("/tokens")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
@Consumes(MediaType.APPLICATION_JSON)
public class TokensResource {
    private static final int DEFAULT_DAYS = 30;

    @Inject
    private SignInService signIn;

    @Inject
    private TokenService tokens;

    @Inject
    private Problems problems;

    @Inject
    private Clock clock;

    /**
     * @param label what the owner will recognise it by; the word "API" where none is given
     * @param days life in days, 30 where none is given
     */
    public record TokenRequest(@NotBlank String login, @NotBlank String password, String label, Integer days) {}

    @POST
    @SecurityRequirements
    public Response create(@NotNull @Valid TokenRequest wanted) {
        Outcome outcome = signIn.attempt(wanted.login(), wanted.password());
        if (outcome instanceof Outcome.Resting resting) {
            long seconds = Math.max(
                    1, Duration.between(clock.instant(), resting.until()).toSeconds() + 1);
            return problems.response(Response.Status.TOO_MANY_REQUESTS, "identity.signIn.resting", (seconds + 59) / 60);
        }
        if (outcome instanceof Outcome.SignedIn in) {
            return Response.status(Response.Status.CREATED)
                    .entity(newToken(in, wanted))
                    .build();
        }
        return problems.response(Response.Status.UNAUTHORIZED, "identity.signIn.refused");
    }

    private TokenService.NewToken newToken(Outcome.SignedIn in, TokenRequest wanted) {
        if (in.person().mustChangePassword()) {
            throw new RuleException("identity.password.oneTime");
        }
        String label = wanted.label() == null ? "API" : wanted.label();
        return tokens.createFor(in.person(), label, wanted.days() == null ? DEFAULT_DAYS : wanted.days());
    }

    /** Revokes the token this call came with. */
    @DELETE
    @Path("/current")
    public void revoke(@HeaderParam("Authorization") String authorization) {
        tokens.revoke(authorization.substring("Bearer ".length()).strip());
    }
}
