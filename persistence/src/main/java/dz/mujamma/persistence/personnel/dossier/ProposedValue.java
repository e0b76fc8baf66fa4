package dz.mujamma.persistence.personnel.dossier;

/** One value as it was when the correction was proposed, and as it is proposed to be; null where nothing is said. */
public record ProposedValue(String field, String before, String after) {}
