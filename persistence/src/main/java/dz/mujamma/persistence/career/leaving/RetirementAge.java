package dz.mujamma.persistence.career.leaving;

/**
 * The ages of a regime, in whole years.
 *
 * @param age by right
 * @param women from which women may ask
 */
public record RetirementAge(String regime, int age, int women) {}
