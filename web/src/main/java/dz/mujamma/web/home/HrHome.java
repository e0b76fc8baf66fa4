package dz.mujamma.web.home;

import dz.mujamma.ejb.career.deadline.DeadlineService;
import dz.mujamma.ejb.job.JobRuns;
import dz.mujamma.ejb.job.RunRow;
import dz.mujamma.ejb.leave.LeaveAccrueJob;
import dz.mujamma.ejb.leave.LeaveDecisionService;
import dz.mujamma.ejb.personnel.PersonnelImportJob;
import dz.mujamma.ejb.steering.FiguresService;
import dz.mujamma.persistence.career.deadline.DueCount;
import dz.mujamma.persistence.steering.Headcount.Counted;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** What waits for HR: requests of people without a chief, rehearsals to commit, and how the body stands. */
@Named
@RequestScoped
public class HrHome {
    private static final int SHOWN = 5;

    @EJB
    private FiguresService figures;

    @EJB
    private LeaveDecisionService decisions;

    @EJB
    private JobRuns runs;

    @EJB
    private DeadlineService deadlines;

    private Counted counted;
    private DueCount due;
    private long waiting;
    private List<RunRow> rehearsed;
    private RunRow lastImport;
    private RunRow lastAccrual;

    @PostConstruct
    void read() {
        counted = figures.mine();
        waiting = decisions.waiting();
        due = deadlines.figures();
        rehearsed = runs.waitingForCommit(SHOWN);
        lastImport = runs.lastCommit(PersonnelImportJob.ID).orElse(null);
        lastAccrual = runs.lastCommit(LeaveAccrueJob.ID).orElse(null);
    }

    /** Where a run shows what it did: an import has a page of its own. */
    public String address(RunRow run) {
        return run.job().equals(PersonnelImportJob.ID)
                ? "/personnel/import-result?id=" + run.parameters().get("file")
                : "/job/detail?id=" + run.id();
    }

    public Counted getCounted() {
        return counted;
    }

    public DueCount getDue() {
        return due;
    }

    public long getWaiting() {
        return waiting;
    }

    public List<RunRow> getRehearsed() {
        return rehearsed;
    }

    public RunRow getLastImport() {
        return lastImport;
    }

    public RunRow getLastAccrual() {
        return lastAccrual;
    }
}
