package dz.mujamma.web.career;

import dz.mujamma.ejb.career.intake.CareerFileService;
import dz.mujamma.ejb.career.intake.CareerImportJob;
import dz.mujamma.ejb.career.intake.CareerOutcome;
import dz.mujamma.ejb.job.JobRuns;
import dz.mujamma.ejb.job.RunRow;
import dz.mujamma.persistence.career.intake.CareerLineRow;
import dz.mujamma.persistence.file.SentFile;
import dz.mujamma.web.api.Problem;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Career files from programs: sent, rehearsed at once, committed when asked. */
@Path("/career-files")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class CareerFilesResource {
    @Inject
    private CareerImportJob importJob;

    @Inject
    private CareerFileService files;

    @Inject
    private JobRuns runs;

    /**
     * @param run the latest run over the file
     * @param percent how far that run is
     */
    public record CareerFile(
            long id,
            String name,
            long run,
            String mode,
            String status,
            int percent,
            String error,
            int lines,
            int newLines,
            int unchangedLines,
            int refusedLines) {}

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Response upload(@QueryParam("name") @DefaultValue("careers") String name, InputStream bytes)
            throws IOException {
        return Response.status(Response.Status.CREATED)
                .entity(get(importJob.upload(name, bytes)))
                .build();
    }

    @GET
    @Path("/{id}")
    public CareerFile get(@PathParam("id") long id) {
        SentFile file = files.get(id);
        RunRow run = runs.progress(file.commitId() == null ? file.rehearsalId() : file.commitId());
        return new CareerFile(
                id,
                file.name(),
                run.id(),
                run.mode().name(),
                run.status().name(),
                run.percent(),
                run.errorKey(),
                file.lines(),
                file.newLines(),
                file.unchangedLines(),
                file.refusedLines());
    }

    @POST
    @Path("/{id}/commit")
    public CareerFile commit(@PathParam("id") long id) {
        importJob.commit(id);
        return get(id);
    }

    /** Lines of one outcome with why they are refused. */
    @GET
    @Path("/{id}/lines")
    public List<CareerLineRow> lines(
            @PathParam("id") long id,
            @QueryParam("outcome") @NotNull CareerOutcome outcome,
            @QueryParam("first") @DefaultValue("0") @Min(0) int first,
            @QueryParam("size") @DefaultValue("50") @Min(1) @Max(500) int size) {
        return files.lines(id, outcome, first, size);
    }
}
