package dz.mujamma.web.career;

import dz.mujamma.ejb.career.history.CareerHistoryService;
import dz.mujamma.ejb.career.history.CareerStory;
import dz.mujamma.ejb.career.seniority.Length;
import dz.mujamma.ejb.career.seniority.SeniorityKind;
import dz.mujamma.ejb.career.seniority.SeniorityOn;
import dz.mujamma.web.api.Problem;
import dz.mujamma.web.api.Tagged;
import dz.mujamma.web.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The seniority of an employee for programs, with the arithmetic in the reader's language. */
@Path("/employees/{matricule}/seniority")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class CareerSeniorityResource {
    @Inject
    private CareerHistoryService careers;

    @Inject
    private Texts texts;

    /** @param on the morning of which day */
    public record SeniorityOf(String matricule, LocalDate on, List<Kind> seniority) {}

    /** @param since null where there is none */
    public record Kind(SeniorityKind kind, LocalDate since, Length length, List<Line> why) {}

    /** @param source law and article, or empty */
    public record Line(String text, String source) {}

    /** @param on today where none is given */
    @GET
    @APIResponseSchema(SeniorityOf.class)
    public Response get(
            @PathParam("matricule") String matricule, @QueryParam("on") LocalDate on, @Context Request request) {
        CareerStory story = careers.of(matricule, on, null);
        return Tagged.answer(
                request,
                new SeniorityOf(
                        matricule,
                        story.on(),
                        story.seniority().stream().map(this::kind).toList()));
    }

    private Kind kind(SeniorityOn each) {
        List<Line> why = each.why().steps().stream()
                .map(step -> new Line(texts.step(step), texts.law(step.source())))
                .toList();
        return new Kind(each.kind(), each.since(), each.length(), why);
    }
}
