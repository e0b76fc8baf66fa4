package dz.mujamma.web.career;

import dz.mujamma.ejb.career.history.CareerHistoryService;
import dz.mujamma.ejb.career.history.CareerStory;
import dz.mujamma.persistence.career.CareerPeriod;
import dz.mujamma.persistence.career.Position;
import dz.mujamma.persistence.career.history.ShownAct;
import dz.mujamma.persistence.career.history.ShownPeriod;
import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.web.api.Problem;
import dz.mujamma.web.api.Tagged;
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

/** The career of an employee for programs: what was true on a day, as known on a day. */
@Path("/employees/{matricule}/timeline")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class CareerTimelineResource {
    @Inject
    private CareerHistoryService careers;

    /**
     * @param situation of the day asked about; null before the first act
     * @param periods one for each stretch of days in which nothing changed
     */
    public record CareerOnDay(
            String matricule, LocalDate on, LocalDate known, Stretch situation, List<Stretch> periods) {}

    /**
     * @param last last day; null while it goes on
     * @param act what began it; null where the reader may not know
     */
    public record Stretch(
            LocalDate first,
            LocalDate last,
            Position position,
            Localized positionName,
            String gradeCode,
            Localized grade,
            Integer step,
            String postNumber,
            Localized post,
            String unitCode,
            Localized unit,
            Act act) {}

    /** @param endsOn last planned day, or null */
    public record Act(long id, String kind, Localized name, String reference, LocalDate signedOn, LocalDate endsOn) {}

    /**
     * @param on the day asked about; today where none is given
     * @param known the day of the knowledge; today where none is given
     */
    @GET
    @APIResponseSchema(CareerOnDay.class)
    public Response get(
            @PathParam("matricule") String matricule,
            @QueryParam("on") LocalDate on,
            @QueryParam("known") LocalDate known,
            @Context Request request) {
        CareerStory story = careers.of(matricule, on, known);
        ShownPeriod day = story.onDay();
        return Tagged.answer(
                request,
                new CareerOnDay(
                        matricule,
                        story.on(),
                        story.known(),
                        day == null ? null : stretch(story, day),
                        story.periods().stream()
                                .map(shown -> stretch(story, shown))
                                .toList()));
    }

    private static Stretch stretch(CareerStory story, ShownPeriod shown) {
        CareerPeriod period = shown.period();
        return new Stretch(
                period.from(),
                period.to() == null ? null : period.to().minusDays(1),
                period.situation().position(),
                shown.position(),
                shown.gradeCode(),
                shown.grade(),
                period.situation().step(),
                shown.postNumber(),
                shown.post(),
                shown.unitCode(),
                shown.unit(),
                act(story.actOf(shown)));
    }

    private static Act act(ShownAct act) {
        return act == null || act.isHidden()
                ? null
                : new Act(act.id(), act.kind(), act.name(), act.reference(), act.signedOn(), act.endsOn());
    }
}
