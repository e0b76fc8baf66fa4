package dz.mujamma.ejb.career.seniority;

import dz.mujamma.persistence.career.CareerPeriod;
import dz.mujamma.persistence.shared.Localized;

/**
 * A stretch of the career in another body of the house, as that body handed it over. It counts as if it had been spent here.
 *
 * @param period ended, with the grade of this body that has the same code
 */
public record ServiceElsewhere(Localized body, CareerPeriod period) {}
