package dz.mujamma.ejb.career.movement;

import dz.mujamma.persistence.career.movement.Choice;
import java.util.List;

/**
 * Where a body can put somebody who comes.
 *
 * @param posts those vacant on the day of the movement
 */
public record MovementPlaces(List<Choice> units, List<Choice> posts, List<Choice> grades) {}
