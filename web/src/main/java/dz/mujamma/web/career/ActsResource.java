package dz.mujamma.web.career;

import dz.mujamma.ejb.career.ActReading;
import dz.mujamma.persistence.career.ActCard;
import dz.mujamma.persistence.career.ActFilter;
import dz.mujamma.persistence.career.ActRow;
import dz.mujamma.persistence.career.ActState;
import dz.mujamma.persistence.document.PaperLanguage;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.web.api.Cursor;
import dz.mujamma.web.api.Problem;
import dz.mujamma.web.api.Tagged;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The acts of the body of the hat. Acts of discipline are given to those with the right alone. */
@Path("/acts")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class ActsResource {
    @Inject
    private ActReading acts;

    /** @param next what to give as {@code cursor} for those that follow; null at the end */
    public record Acts(List<ActRow> acts, String next) {}

    /**
     * In the order in which they were drafted.
     *
     * @param employee matricule
     * @param from first day of effect
     * @param to last day of effect
     */
    @GET
    @APIResponseSchema(Acts.class)
    public Response page(
            @QueryParam("employee") String employee,
            @QueryParam("kind") String kind,
            @QueryParam("from") LocalDate from,
            @QueryParam("to") LocalDate to,
            @QueryParam("status") ActState status,
            @QueryParam("cursor") String cursor,
            @QueryParam("size") @DefaultValue("50") @Min(1) @Max(500) int size,
            @Context Request request) {
        ActFilter filter = acts.filter(employee, kind, from, to, status);
        // Of the filter only what is the same in every run of the server: an enum has no lasting hash.
        String list = String.valueOf(filter);
        long last = cursor == null ? 0 : place(Cursor.read(list, cursor, 1).get(0));
        List<ActRow> rows = acts.after(filter, last, size + 1);
        boolean more = rows.size() > size;
        List<ActRow> page = more ? rows.subList(0, size) : rows;
        return Tagged.answer(
                request,
                new Acts(page, more ? Cursor.of(list, page.get(page.size() - 1).id()) : null));
    }

    private static long place(String text) {
        if (!text.matches("\\d{1,18}")) {
            throw new RuleException("api.cursor");
        }
        return Long.parseLong(text);
    }

    @GET
    @Path("/{id}")
    @APIResponseSchema(ActCard.class)
    public Response get(@PathParam("id") long id, @Context Request request) {
        return Tagged.answer(request, acts.get(id));
    }

    /** @param language ar or fr */
    @GET
    @Path("/{id}/paper")
    @Produces({"application/pdf", Problem.MEDIA_TYPE})
    public Response paper(
            @PathParam("id") long id,
            @QueryParam("language") @DefaultValue("ar") @Pattern(regexp = "ar|fr") String language,
            @Context Request request) {
        byte[] pdf = acts.paper(id, PaperLanguage.valueOf(language.toUpperCase(Locale.ROOT)));
        return Tagged.answer(request, pdf, "application/pdf");
    }
}
