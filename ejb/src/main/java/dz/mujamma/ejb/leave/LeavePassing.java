package dz.mujamma.ejb.leave;

import static java.util.stream.Collectors.joining;

import dz.mujamma.ejb.personnel.dossier.FileArrives;
import dz.mujamma.ejb.personnel.dossier.FileLeaves;
import dz.mujamma.ejb.personnel.dossier.FileLeaves.Passage;
import dz.mujamma.persistence.leave.AccrualCandidate;
import dz.mujamma.persistence.leave.Bucket;
import dz.mujamma.persistence.leave.LeaveEntries;
import dz.mujamma.persistence.leave.LeaveEntry;
import dz.mujamma.persistence.leave.LeaveGrants;
import dz.mujamma.persistence.leave.LeaveHandOvers;
import dz.mujamma.persistence.leave.LeaveHandOvers.Passing;
import dz.mujamma.persistence.leave.LeaveRequest;
import dz.mujamma.persistence.leave.LeaveRequests;
import dz.mujamma.persistence.leave.MonthGrant;
import dz.mujamma.persistence.shared.DateRange;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * Leave goes along with whoever leaves for another body for good: what was earned up to the day is granted, leave asked for
 * later is given back, and what then remains passes into the ledger of the other body.
 */
@Dependent
public class LeavePassing {
    static final String ITEM = "leave";
    private static final int YEARS_AHEAD = 5;
    private static final int MONTHS_OF_A_PERIOD = 12;
    private static final long NO_RUN = 0;

    @Inject
    private LeaveRules rules;

    @Inject
    private LeaveGrants grants;

    @Inject
    private LeaveRequests requests;

    @Inject
    private LeaveEntries entries;

    @Inject
    private LeaveHandOvers ledger;

    @EJB
    private LeavePaperService papers;

    @Inject
    private Clock clock;

    void close(@Observes FileLeaves leaving) {
        Passage passage = leaving.passage();
        giveBack(passage);
        grant(passage.employee(), passage.day().minusDays(1));
        List<Bucket> remained = ledger.close(passage.employee(), passing(passage));
        leaving.pack(ITEM, remained.stream().map(LeavePassing::line).collect(joining("\n")));
    }

    void open(@Observes FileArrives arriving) {
        Passage passage = arriving.passage();
        arriving.find(ITEM).stream()
                .flatMap(String::lines)
                .map(LeavePassing::bucket)
                .forEach(remained -> ledger.open(passage.employee(), remained, passing(passage)));
    }

    /** Leave that would begin after the last day here is taken, if at all, in the other body. */
    private void giveBack(Passage passage) {
        LocalDate today = LocalDate.now(clock);
        DateRange after = new DateRange(passage.day(), passage.day().plusYears(YEARS_AHEAD));
        for (LeaveRequest request : requests.holding(passage.employee(), after)) {
            if (!request.leave().first().isBefore(passage.day())) {
                request.withdraw(clock.instant());
                papers.withdrawn(request.id());
                entries.heldBy(request.id())
                        .forEach(part -> entries.add(LeaveEntry.giveBack(
                                request, part, today, Scope.hat().login())));
            }
        }
    }

    /** The months of the reference period under way that were not granted yet, the last one as far as it was worked. */
    private void grant(long employee, LocalDate last) {
        YearMonth month = YearMonth.from(last);
        LocalDate from = month.minusMonths(MONTHS_OF_A_PERIOD - 1L).atDay(1);
        for (AccrualCandidate person : grants.candidates(employee - 1, employee, from, month.atDay(1), NO_RUN)) {
            new MonthAccrual(rules.annualLeave(), month)
                    .missingBefore(person)
                    .forEach(missing -> grant(person, missing));
            grant(person, month);
        }
    }

    private void grant(AccrualCandidate person, YearMonth month) {
        List<MonthGrant> grant = new MonthAccrual(rules.annualLeave(), month)
                .grant(person).stream().toList();
        grants.add(grant, month.atDay(1), NO_RUN);
    }

    private static Passing passing(Passage passage) {
        return new Passing(
                passage.movement(), passage.other(), passage.day(), Scope.hat().login());
    }

    private static String line(Bucket bucket) {
        return String.join(
                " ",
                bucket.leaveTypeId(),
                bucket.periodStart().toString(),
                bucket.days().toPlainString());
    }

    private static Bucket bucket(String line) {
        String[] parts = line.split(" ");
        return new Bucket(parts[0], LocalDate.parse(parts[1]), new BigDecimal(parts[2]));
    }
}
