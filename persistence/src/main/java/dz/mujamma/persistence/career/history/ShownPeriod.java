package dz.mujamma.persistence.career.history;

import dz.mujamma.persistence.career.CareerPeriod;
import dz.mujamma.persistence.shared.Localized;

/** A stretch of days with the names of what it holds; names are null where it holds nothing of the sort. */
public record ShownPeriod(
        CareerPeriod period,
        Localized position,
        Localized grade,
        String gradeCode,
        Localized post,
        String postNumber,
        Localized unit,
        String unitCode) {}
