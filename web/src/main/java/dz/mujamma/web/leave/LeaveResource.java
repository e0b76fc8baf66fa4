package dz.mujamma.web.leave;

import dz.mujamma.ejb.leave.AskForLeave;
import dz.mujamma.ejb.leave.Balance;
import dz.mujamma.ejb.leave.LeaveBalanceService;
import dz.mujamma.ejb.leave.LeaveRequestService;
import dz.mujamma.ejb.leave.RequestRow;
import dz.mujamma.persistence.leave.LeaveStatus;
import dz.mujamma.persistence.shared.Explanation;
import dz.mujamma.web.api.Problem;
import dz.mujamma.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;

/** The own leave of whoever wears an employee's hat, for programs: the same services as the pages. */
@Path("/leave")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class LeaveResource {
    @Inject
    private LeaveBalanceService balances;

    @Inject
    private LeaveRequestService requests;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    /** @param why the arithmetic in the reader's language */
    public record Period(LocalDate first, LocalDate last, BigDecimal days, List<Line> why) {}

    /** @param source law and article, or empty */
    public record Line(String text, String source) {}

    /** @param days over all periods, leave asked for taken off */
    public record BalanceOfLeave(BigDecimal days, LocalDate grantedThrough, List<Period> periods) {}

    /** @param decider null where HR decides */
    public record Request(
            long id,
            LocalDate first,
            LocalDate last,
            BigDecimal days,
            LeaveStatus status,
            Instant askedAt,
            String decider,
            String note,
            Instant decidedAt,
            String reason,
            boolean withdrawable) {}

    public record Wish(@NotNull LocalDate first, @NotNull LocalDate last, String note) {}

    @GET
    @Path("/balance")
    public BalanceOfLeave balance() {
        Balance balance = balances.balance();
        List<Period> periods = balance.periods().stream()
                .map(each -> new Period(each.period().first(), each.period().last(), each.days(), lines(each.why())))
                .toList();
        return new BalanceOfLeave(balance.days(), balance.grantedThrough(), periods);
    }

    /** @param year this year where none is given; requests that still wait are always there */
    @GET
    @Path("/requests")
    public List<Request> requests(@QueryParam("year") @Min(1900) @Max(2200) Integer year) {
        return requests.requests(year == null ? Year.now(clock) : Year.of(year)).stream()
                .map(this::request)
                .toList();
    }

    @GET
    @Path("/requests/{id}")
    public Request request(@PathParam("id") long id) {
        return request(requests.request(id).request());
    }

    @POST
    @Path("/requests")
    public Response ask(@NotNull @Valid Wish wish, @Context UriInfo address) {
        long id = requests.ask(new AskForLeave(wish.first(), wish.last(), wish.note()));
        return Response.created(address.getAbsolutePathBuilder()
                        .path(String.valueOf(id))
                        .build())
                .entity(request(id))
                .build();
    }

    @POST
    @Path("/requests/{id}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    public Request withdraw(@PathParam("id") long id) {
        requests.withdraw(id);
        return request(id);
    }

    private Request request(RequestRow row) {
        return new Request(
                row.id(),
                row.leave().first(),
                row.leave().last(),
                row.days(),
                row.status(),
                row.askedAt(),
                row.decider() == null ? null : texts.of(row.decider()),
                row.note(),
                row.decidedAt(),
                row.reason(),
                row.withdrawable());
    }

    private List<Line> lines(Explanation why) {
        return why.steps().stream()
                .map(step -> new Line(texts.step(step), texts.law(step.source())))
                .toList();
    }
}
