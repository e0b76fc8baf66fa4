package dz.mujamma.persistence.career.catalogue;

/**
 * A text of the body itself that is printed among the legal references: its statute, its collective agreement.
 *
 * @param regime only under this regime; null for all acts
 */
public record OwnReference(String regime, LegalReference reference) {}
