package dz.mujamma.persistence.personnel;

import dz.mujamma.persistence.shared.DateRange;
import dz.mujamma.persistence.shared.Localized;
import java.time.LocalDate;

/**
 * Days that are no work for leave.
 *
 * @param to the day after the last; null while it goes on
 * @param reason what it is, such as the statutory position
 * @param source law and article
 */
public record ServiceGap(LocalDate from, LocalDate to, Localized reason, String source) {
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    /** Whether at least one of these days is in it. */
    public boolean touches(DateRange days) {
        return !from.isAfter(days.last()) && (to == null || to.isAfter(days.first()));
    }
}
