package dz.mujamma.web.career;

import dz.mujamma.ejb.career.intake.CareerFileService;
import dz.mujamma.ejb.career.intake.CareerImportJob;
import dz.mujamma.ejb.career.intake.CareerOutcome;
import dz.mujamma.ejb.file.SentFileService;
import dz.mujamma.persistence.career.intake.CareerLineRow;
import dz.mujamma.web.api.Problem;
import dz.mujamma.web.file.FilesResource;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Career files from programs. */
@Path("/career-files")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class CareerFilesResource extends FilesResource {
    @Inject
    private CareerImportJob importJob;

    @Inject
    private CareerFileService files;

    @Override
    protected SentFileService<?, ?> files() {
        return files;
    }

    @Override
    protected long send(String name, InputStream bytes) throws IOException {
        return importJob.upload(name, bytes);
    }

    @Override
    protected void startCommit(long fileId) {
        importJob.commit(fileId);
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
