package dz.mujamma.persistence.career.leaving;

import dz.mujamma.persistence.shared.Localized;

/**
 * How many have something in common.
 *
 * @param by YEAR, UNIT, GRADE or WILAYA
 * @param year for YEAR
 * @param name for the others; null for those without a grade
 */
public record RetirementCount(String by, Integer year, Localized name, long people, long women) {}
