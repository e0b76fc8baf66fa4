package dz.mujamma.ejb.career.condition;

/** The range of grades of a numbered post, by their levels; null where it has no such end. */
public record PostFacts(String number, Integer minLevel, Integer maxLevel) {}
