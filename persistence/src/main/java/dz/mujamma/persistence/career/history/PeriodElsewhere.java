package dz.mujamma.persistence.career.history;

import dz.mujamma.persistence.career.CareerPeriod;
import dz.mujamma.persistence.shared.Localized;

/** A stretch of a career in another body, as that body handed it over. */
public record PeriodElsewhere(Localized body, CareerPeriod period) {}
