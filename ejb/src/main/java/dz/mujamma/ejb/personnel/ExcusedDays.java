package dz.mujamma.ejb.personnel;

import dz.mujamma.persistence.shared.DateRange;
import dz.mujamma.persistence.shared.Localized;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Asked before days of absence are held against somebody. Whoever keeps something that excuses absence, such as granted leave,
 * observes it and says which days those are; nothing is changed.
 */
public final class ExcusedDays {
    private final long employee;
    private final DateRange days;
    private final List<Excuse> excuses = new ArrayList<>();

    public ExcusedDays(long employee, DateRange days) {
        this.employee = employee;
        this.days = days;
    }

    /**
     * What excuses some days.
     *
     * @param what in words, such as the type of leave
     */
    public record Excuse(DateRange days, Localized what) {}

    public long employee() {
        return employee;
    }

    public DateRange days() {
        return days;
    }

    public void excuse(DateRange excused, Localized what) {
        excuses.add(new Excuse(excused, what));
    }

    /** In the order of their first days. */
    public List<Excuse> excuses() {
        return excuses.stream()
                .sorted(Comparator.comparing(excuse -> excuse.days().first()))
                .toList();
    }
}
