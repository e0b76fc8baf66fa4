package dz.mujamma.web.personnel;

import dz.mujamma.ejb.file.SentFileService;
import dz.mujamma.ejb.personnel.PersonnelImportJob;
import dz.mujamma.ejb.personnel.StaffFileService;
import dz.mujamma.ejb.personnel.StaffOutcome;
import dz.mujamma.persistence.personnel.StaffLineRow;
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

/** Staff files from programs. */
@Path("/staff-files")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class StaffFilesResource extends FilesResource {
    @Inject
    private PersonnelImportJob importJob;

    @Inject
    private StaffFileService files;

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

    /** Lines of one outcome with what they change or why they are refused. */
    @GET
    @Path("/{id}/lines")
    public List<StaffLineRow> lines(
            @PathParam("id") long id,
            @QueryParam("outcome") @NotNull StaffOutcome outcome,
            @QueryParam("first") @DefaultValue("0") @Min(0) int first,
            @QueryParam("size") @DefaultValue("50") @Min(1) @Max(500) int size) {
        return files.lines(id, outcome, first, size);
    }
}
