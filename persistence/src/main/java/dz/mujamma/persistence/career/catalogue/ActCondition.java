package dz.mujamma.persistence.career.catalogue;

/**
 * A condition that binds a kind of act under a regime; the rule itself is code of this name.
 *
 * @param verified the text was seen: without, a breach is a warning
 */
public record ActCondition(String id, String article, boolean verified) {}
