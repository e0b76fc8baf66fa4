package dz.mujamma.persistence.career.movement;

/**
 * Where the destination puts the person.
 *
 * @param post numbered post, or null for none yet
 * @param grade grade of the destination, or null to take the one of the same code
 * @param matricule the person's number in the destination
 */
public record Placing(long unit, Long post, Long grade, String matricule) {}
