package dz.mujamma.ejb.career.deadline;

import dz.mujamma.persistence.career.deadline.DeadlineFilter;
import dz.mujamma.persistence.career.deadline.DeadlineRow;
import dz.mujamma.persistence.career.deadline.Deadlines;
import dz.mujamma.persistence.career.deadline.DueCount;
import dz.mujamma.persistence.career.deadline.IncompleteCareers;
import dz.mujamma.persistence.career.deadline.IncompleteCareers.Lack;
import dz.mujamma.persistence.career.deadline.IncompleteRow;
import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.SortBy;
import dz.mujamma.persistence.tenancy.Right;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What waits in the careers of the body. Deadlines of discipline are shown to those with the right alone. */
@Stateless
@RolesAllowed({Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
public class DeadlineService {
    /** How far ahead "soon" reaches. */
    public static final int SOON_DAYS = 30;

    @Inject
    private Deadlines deadlines;

    @Inject
    private IncompleteCareers incomplete;

    @Inject
    private Clock clock;

    /** Which of the open deadlines. */
    public enum When {
        OVERDUE,
        SOON,
        LATER
    }

    /** What is asked for; null parts do not narrow. */
    public record Wish(String text, String clock, Long unit, When when) {}

    /** @param sort by due, name_ar, name_fr, unit or clock */
    public List<DeadlineRow> page(Wish wish, SortBy sort, int first, int size) {
        return deadlines.page(filter(wish), sort, first, size);
    }

    public long count(Wish wish) {
        return deadlines.count(filter(wish));
    }

    public DueCount figures() {
        LocalDate today = today();
        return deadlines.figures(today, today.plusDays(SOON_DAYS), maySeeAll());
    }

    public Map<String, Localized> clocks() {
        return deadlines.clocks(maySeeAll());
    }

    /** @param lack null for every lack */
    public List<IncompleteRow> incomplete(Lack lack, SortBy sort, int first, int size) {
        return incomplete.page(lack, today(), sort, first, size);
    }

    public long countIncomplete(Lack lack) {
        return incomplete.count(lack, today());
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private DeadlineFilter filter(Wish wish) {
        LocalDate today = today();
        LocalDate soon = today.plusDays(SOON_DAYS);
        LocalDate from = null;
        LocalDate to = null;
        if (wish.when() == When.OVERDUE) {
            to = today.minusDays(1);
        } else if (wish.when() == When.SOON) {
            from = today;
            to = soon;
        } else if (wish.when() == When.LATER) {
            from = soon.plusDays(1);
        }
        return new DeadlineFilter(wish.text(), wish.clock(), wish.unit(), from, to, maySeeAll());
    }

    private static boolean maySeeAll() {
        return Scope.hat().has(Right.DISCIPLINE);
    }
}
