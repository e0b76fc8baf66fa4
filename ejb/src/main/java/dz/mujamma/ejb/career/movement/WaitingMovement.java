package dz.mujamma.ejb.career.movement;

import dz.mujamma.persistence.career.movement.Movement;
import dz.mujamma.persistence.career.movement.MovementCard;
import dz.mujamma.persistence.shared.Localized;
import java.time.Instant;

/** A movement that waits for a visa of the reader. */
public record WaitingMovement(Movement movement, MovementCard card, Localized visa, Instant since) {}
