package dz.mujamma.persistence.career.movement;

import dz.mujamma.persistence.shared.Localized;

/** Something to choose from a list. */
public record Choice(long id, Localized name) {}
