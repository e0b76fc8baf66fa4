package dz.mujamma.web.file;

import dz.mujamma.ejb.file.SentFileService;
import dz.mujamma.ejb.job.JobRuns;
import dz.mujamma.ejb.job.RunRow;
import dz.mujamma.persistence.file.SentFile;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;

/** Files of one kind from programs: sent, rehearsed at once, committed when asked. */
public abstract class FilesResource {
    @Inject
    private JobRuns runs;

    /**
     * A file and how far it is.
     *
     * @param run the latest run over the file
     * @param percent how far that run is
     * @param changedLines 0 where lines of the kind change nothing that is there
     */
    public record FileState(
            long id,
            String name,
            long run,
            String mode,
            String status,
            int percent,
            String error,
            int lines,
            int newLines,
            int changedLines,
            int unchangedLines,
            int refusedLines) {}

    protected abstract SentFileService<?, ?> files();

    protected abstract long send(String name, InputStream bytes) throws IOException;

    protected abstract void startCommit(long fileId);

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public Response upload(@QueryParam("name") @DefaultValue("file") String name, InputStream bytes)
            throws IOException {
        return Response.status(Response.Status.CREATED)
                .entity(get(send(name, bytes)))
                .build();
    }

    @GET
    @Path("/{id}")
    public FileState get(@PathParam("id") long id) {
        SentFile file = files().get(id);
        RunRow run = runs.progress(file.commitId() == null ? file.rehearsalId() : file.commitId());
        return new FileState(
                id,
                file.name(),
                run.id(),
                run.mode().name(),
                run.status().name(),
                run.percent(),
                run.errorKey(),
                file.lines(),
                file.newLines(),
                file.changedLines(),
                file.unchangedLines(),
                file.refusedLines());
    }

    @POST
    @Path("/{id}/commit")
    public FileState commit(@PathParam("id") long id) {
        startCommit(id);
        return get(id);
    }
}
