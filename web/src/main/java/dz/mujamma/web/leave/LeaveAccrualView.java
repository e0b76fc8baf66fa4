package dz.mujamma.web.leave;

import dz.mujamma.ejb.job.JobRuns;
import dz.mujamma.ejb.job.RunRow;
import dz.mujamma.ejb.leave.AccrualMonth;
import dz.mujamma.ejb.leave.LeaveAccrueJob;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.YearMonth;
import java.util.List;

/** The months of annual leave: which are granted, and a rehearsal for one of them. */
@Named
@RequestScoped
public class LeaveAccrualView {
    private static final int RUNS_SHOWN = 5;

    @EJB
    private LeaveAccrueJob accrual;

    @EJB
    private JobRuns runs;

    @Inject
    private ExternalContext external;

    private List<AccrualMonth> months;
    private List<RunRow> latest;

    @PostConstruct
    void read() {
        months = accrual.months();
        latest = runs.page(LeaveAccrueJob.ID, null, 0, RUNS_SHOWN);
    }

    public void rehearse(YearMonth month) throws IOException {
        long run = accrual.rehearse(month);
        external.redirect(external.getRequestContextPath() + "/job/detail?id=" + run);
    }

    public List<AccrualMonth> getMonths() {
        return months;
    }

    public List<RunRow> getLatest() {
        return latest;
    }
}
