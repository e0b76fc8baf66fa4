package dz.mujamma.persistence.personnel;

/**
 * Which employees are looked for; null where it does not matter.
 *
 * @param text part of a name in Arabic or French, or of a matricule
 */
public record EmployeeFilter(String text, Long unitId, String regimeId) {}
