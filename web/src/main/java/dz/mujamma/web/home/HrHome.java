package dz.mujamma.web.home;

import dz.mujamma.ejb.job.JobRuns;
import dz.mujamma.ejb.job.RunRow;
import dz.mujamma.ejb.leave.LeaveDecisionService;
import dz.mujamma.ejb.steering.FiguresService;
import dz.mujamma.persistence.job.RunMode;
import dz.mujamma.persistence.job.RunStatus;
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
    private static final int LATEST = 10;
    private static final int SHOWN = 5;

    @EJB
    private FiguresService figures;

    @EJB
    private LeaveDecisionService decisions;

    @EJB
    private JobRuns runs;

    private Counted counted;
    private long waiting;
    private List<RunRow> latest;
    private List<RunRow> rehearsed;

    @PostConstruct
    void read() {
        counted = figures.mine();
        waiting = decisions.waiting();
        List<RunRow> all = runs.page("", null, 0, LATEST);
        latest = all.stream().limit(SHOWN).toList();
        rehearsed = all.stream().filter(this::waitsForCommit).toList();
    }

    public Counted getCounted() {
        return counted;
    }

    public long getWaiting() {
        return waiting;
    }

    public List<RunRow> getLatest() {
        return latest;
    }

    public List<RunRow> getRehearsed() {
        return rehearsed;
    }

    private boolean waitsForCommit(RunRow run) {
        return run.mode() == RunMode.REHEARSAL && run.status() == RunStatus.COMPLETED && runs.commitOf(run.id()) == 0;
    }
}
