package dz.mujamma.persistence.personnel.dossier;

/**
 * Which corrections are looked for; null where it does not matter.
 *
 * @param text part of a name or of a matricule
 */
public record CorrectionQuery(CorrectionStatus status, Part part, String text, Long employeeId) {}
