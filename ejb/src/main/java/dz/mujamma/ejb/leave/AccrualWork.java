package dz.mujamma.ejb.leave;

import dz.mujamma.ejb.job.KeyRange;
import dz.mujamma.ejb.job.KeyRangeWriter.Treated;
import dz.mujamma.ejb.job.RunFacts;
import dz.mujamma.ejb.job.RunJournal;
import dz.mujamma.persistence.leave.AccrualCandidate;
import dz.mujamma.persistence.leave.LeaveGrants;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** The transactions of the job {@code leave-accrue}: each treats one range of employees of the body in scope. */
@Stateless
@RolesAllowed({Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
public class AccrualWork {
    /** Long enough that statements are few, short enough that progress is seen and a stop is heard. */
    static final int RANGE = 5_000;

    private static final int MONTHS_OF_A_PERIOD = 12;

    @Inject
    private LeaveGrants grants;

    @Inject
    private LeaveRules rules;

    @EJB
    private RunJournal journal;

    /** The key before the first employee, the one that ends the first half, the last one, and the number of employees. */
    public List<Long> cuts() {
        return grants.cuts();
    }

    public Optional<Long> endOfNext(long after, long upTo) {
        return grants.endOfNext(after, upTo, RANGE);
    }

    public Treated treat(RunFacts run, KeyRange range) {
        YearMonth month = YearMonth.parse(run.parameter("month"));
        AccrualChunk chunk = new AccrualChunk(new MonthAccrual(rules.annualLeave(), month));
        List<AccrualCandidate> people = candidates(run, range, month);
        if (run.rehearsal()) {
            people.forEach(chunk::rehearse);
            journal.differ(run.runId(), chunk.differences());
        } else {
            people.forEach(chunk::commit);
            journal.reject(run.runId(), chunk.rejections());
            grants.add(chunk.grants(), month.atDay(1), run.runId());
        }
        return new Treated(people.size(), chunk.figures());
    }

    private List<AccrualCandidate> candidates(RunFacts run, KeyRange range, YearMonth month) {
        YearMonth from = run.rehearsal() ? month.minusMonths(MONTHS_OF_A_PERIOD - 1L) : month;
        long rehearsal = run.rehearsal() ? 0 : run.rehearsalId();
        return grants.candidates(range.after(), range.upTo(), from.atDay(1), month.atDay(1), rehearsal);
    }
}
