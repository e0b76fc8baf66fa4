package dz.mujamma.web.organization;

import dz.mujamma.ejb.organization.Headcount;
import dz.mujamma.ejb.organization.Headcount.AgeCount;
import dz.mujamma.ejb.organization.Headcount.GradeCount;
import dz.mujamma.ejb.organization.Headcount.People;
import dz.mujamma.ejb.organization.Headcount.PostCount;
import dz.mujamma.ejb.organization.Headcount.PostKindCount;
import dz.mujamma.ejb.organization.Headcount.UnitCount;
import dz.mujamma.ejb.organization.Headcount.WilayaCount;
import dz.mujamma.ejb.organization.HeadcountService;
import dz.mujamma.web.api.Problem;
import dz.mujamma.web.api.Tagged;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** People in service and posts on a day, for programs: the yearly count, of any day. */
@Path("/headcount")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class HeadcountResource {
    @Inject
    private HeadcountService headcounts;

    @Inject
    private Clock clock;

    /** Lists that were not asked for are null. */
    public record HeadcountOn(
            LocalDate on,
            People people,
            PostCount posts,
            long byCareer,
            long byStaffFile,
            List<UnitCount> units,
            List<GradeCount> grades,
            List<AgeCount> ages,
            List<WilayaCount> wilayas,
            List<PostKindCount> postKinds) {}

    /**
     * @param on the day; today where none is given
     * @param by what it is broken down by, with commas: unit, grade, age, wilaya, post
     * @param unit the top of a branch, by its number; the whole body where none is given
     */
    @GET
    @APIResponseSchema(HeadcountOn.class)
    public Response get(
            @QueryParam("on") LocalDate on,
            @QueryParam("by") @DefaultValue("") String by,
            @QueryParam("unit") Long unit,
            @Context Request request) {
        Headcount count = headcounts.on(on == null ? LocalDate.now(clock) : on, unit);
        Set<String> asked =
                Set.copyOf(List.of(by.split(",")).stream().distinct().toList());
        return Tagged.answer(
                request,
                new HeadcountOn(
                        count.day(),
                        count.people(),
                        count.posts(),
                        count.byCareer(),
                        count.byStaffFile(),
                        asked.contains("unit") ? count.units() : null,
                        asked.contains("grade") ? count.grades() : null,
                        asked.contains("age") ? count.ages() : null,
                        asked.contains("wilaya") ? count.wilayas() : null,
                        asked.contains("post") ? count.postKinds() : null));
    }
}
