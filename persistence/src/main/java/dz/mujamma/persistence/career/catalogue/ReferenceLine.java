package dz.mujamma.persistence.career.catalogue;

import dz.mujamma.persistence.shared.Localized;
import java.time.LocalDate;

/**
 * A legal reference of the body itself, with its days.
 *
 * @param regime only under this regime; null for all acts
 * @param no its place among them
 * @param to the day after its last; null while it holds
 */
public record ReferenceLine(
        long id, String regime, int no, Localized text, LocalDate from, LocalDate to, String source, boolean verified) {
    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }
}
