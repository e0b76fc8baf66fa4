package dz.mujamma.web.leave;

import dz.mujamma.ejb.leave.LeaveAccrueJob;
import dz.mujamma.persistence.job.RunMode;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.web.api.Problem;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.YearMonth;

/** Starts the monthly accrual for programs; the run is then watched at the address that the answer names. */
@Path("/jobs/leave-accrue")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class LeaveAccrueResource {
    @EJB
    private LeaveAccrueJob accrual;

    /**
     * @param month such as 2026-10; needed for a rehearsal
     * @param rehearsal number of the run to commit; needed for a commit
     */
    public record Wish(
            @Pattern(regexp = "\\d{4}-(0[1-9]|1[0-2])") String month, @NotNull RunMode mode, Long rehearsal) {}

    /** @param id number of the run */
    public record Started(long id) {}

    @POST
    public Response start(@NotNull @Valid Wish wish, @Context UriInfo address) {
        long id = wish.mode() == RunMode.REHEARSAL ? rehearse(wish) : commit(wish);
        return Response.created(address.getBaseUriBuilder().path("jobs/" + id).build())
                .entity(new Started(id))
                .build();
    }

    private long rehearse(Wish wish) {
        if (wish.month() == null) {
            throw new RuleException("accrual.refused.noMonth");
        }
        return accrual.rehearse(YearMonth.parse(wish.month()));
    }

    private long commit(Wish wish) {
        if (wish.rehearsal() == null) {
            throw new RuleException("job.refused.noRehearsal");
        }
        return accrual.commit(wish.rehearsal());
    }
}
