package dz.mujamma.web.job;

import dz.mujamma.ejb.job.JobRuns;
import dz.mujamma.ejb.job.RunRow;
import dz.mujamma.persistence.job.RunStatus;
import dz.mujamma.web.shared.ListRequest;
import dz.mujamma.web.shared.RowsModel;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Runs of all jobs, the newest first. */
@Named
@RequestScoped
public class JobListView {
    @EJB
    private JobRuns runs;

    @Inject
    private ListRequest list;

    private RowsModel<RunRow> rows;

    @PostConstruct
    void read() {
        String job = list.text("job");
        RunStatus status = list.oneOf(RunStatus.class, "status");
        rows = RowsModel.read(list, runs.count(job, status), (first, size) -> runs.page(job, status, first, size));
    }

    public RowsModel<RunRow> getRows() {
        return rows;
    }

    public List<RunStatus> getStatuses() {
        return List.of(RunStatus.values());
    }
}
