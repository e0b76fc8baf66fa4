package dz.mujamma.persistence.organization;

import dz.mujamma.persistence.shared.Localized;
import java.time.LocalDate;

/**
 * A post as it is on the day of the list.
 *
 * @param unit the name of its unit on that day
 * @param minGrade,maxGrade null where the range is open
 * @param to the first day on which it is abolished, or null
 * @param occupant who holds it on the day; null while it is vacant
 */
public record PostRow(
        long id,
        String number,
        Localized title,
        long unitId,
        String unitCode,
        Localized unit,
        GradeName minGrade,
        GradeName maxGrade,
        LocalDate from,
        LocalDate to,
        PersonName occupant) {}
