package dz.mujamma.web.job;

import dz.mujamma.ejb.job.JobRuns;
import dz.mujamma.ejb.job.RunRow;
import dz.mujamma.web.api.Problem;
import dz.mujamma.web.shared.Texts;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;

/** Runs for programs: watched, stopped, restarted. Starting one is the resource of its job. */
@Path("/jobs/{id: \\d+}")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class JobsResource {
    @EJB
    private JobRuns runs;

    @Inject
    private Texts texts;

    /**
     * @param percent 0 to 100, 100 only when it is completed
     * @param error why it failed, in the reader's language; null where it did not
     */
    public record Run(
            long id,
            String job,
            String mode,
            String status,
            Map<String, String> parameters,
            Long rehearsal,
            String startedBy,
            Instant startedAt,
            Instant endedAt,
            long total,
            long done,
            int percent,
            Long secondsRemaining,
            Map<String, BigDecimal> summary,
            String error) {}

    @GET
    public Run read(@PathParam("id") long id) {
        return of(runs.progress(id));
    }

    @POST
    @Path("/stop")
    public Run stop(@PathParam("id") long id) {
        runs.stop(id);
        return read(id);
    }

    @POST
    @Path("/restart")
    public Run restart(@PathParam("id") long id) {
        runs.restart(id);
        return read(id);
    }

    private Run of(RunRow run) {
        return new Run(
                run.id(),
                run.job(),
                run.mode().name(),
                run.status().name(),
                run.parameters(),
                run.rehearsalId(),
                run.startedBy(),
                run.startedAt(),
                run.endedAt(),
                run.total(),
                run.done(),
                run.percent(),
                run.remaining() == null ? null : run.remaining().toSeconds(),
                run.summary(),
                run.errorKey() == null ? null : texts.sayAll(run.errorKey(), run.errorArguments()));
    }
}
