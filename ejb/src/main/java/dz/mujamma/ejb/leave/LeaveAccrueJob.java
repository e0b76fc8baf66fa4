package dz.mujamma.ejb.leave;

import dz.mujamma.ejb.job.JobRuns;
import dz.mujamma.ejb.job.RunRow;
import dz.mujamma.ejb.job.StartRun;
import dz.mujamma.persistence.leave.GrantedMonth;
import dz.mujamma.persistence.leave.LeaveGrants;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The only door to the monthly accrual of annual leave: rehearsed for a month, then committed as it was shown. */
@Stateless
@RolesAllowed({Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
public class LeaveAccrueJob {
    public static final String ID = "leave-accrue";
    private static final int MONTHS_SHOWN = 14;

    @EJB
    private JobRuns runs;

    @Inject
    private LeaveGrants grants;

    @Inject
    private Clock clock;

    /**
     * Starts a rehearsal, which writes nothing but what it shows.
     *
     * @return the number of the run
     * @throws RuleException while the month has not ended: it is earned on its last day
     */
    public long rehearse(YearMonth month) {
        requireEnded(month);
        return runs.start(StartRun.rehearsal(ID, Map.of("month", month.toString())));
    }

    /**
     * Starts to write what a completed rehearsal showed.
     *
     * @return the number of the run
     */
    public long commit(long rehearsalId) {
        RunRow rehearsal = runs.progress(rehearsalId);
        if (!rehearsal.job().equals(ID)) {
            throw new RuleException("job.refused.otherRehearsal", rehearsalId);
        }
        return runs.commit(rehearsalId);
    }

    /** The current month and those before it, the newest first; one statement, over the runs and not the ledger. */
    public List<AccrualMonth> months() {
        YearMonth current = YearMonth.now(clock);
        LocalDate first = current.minusMonths(MONTHS_SHOWN - 1L).atDay(1);
        Map<LocalDate, GrantedMonth> granted =
                grants.monthsSince(first).stream().collect(Collectors.toMap(GrantedMonth::month, Function.identity()));
        return IntStream.range(0, MONTHS_SHOWN)
                .mapToObj(current::minusMonths)
                .map(month -> row(month, granted.get(month.atDay(1))))
                .toList();
    }

    private AccrualMonth row(YearMonth month, GrantedMonth granted) {
        return granted == null
                ? new AccrualMonth(month, 0, BigDecimal.ZERO, ended(month))
                : new AccrualMonth(month, granted.persons(), granted.days(), ended(month));
    }

    private boolean ended(YearMonth month) {
        return !LocalDate.now(clock).isBefore(month.atEndOfMonth());
    }

    private void requireEnded(YearMonth month) {
        if (!ended(month)) {
            throw new RuleException("accrual.refused.notEnded", month.atEndOfMonth());
        }
    }
}
