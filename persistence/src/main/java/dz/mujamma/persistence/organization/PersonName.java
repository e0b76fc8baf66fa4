package dz.mujamma.persistence.organization;

import dz.mujamma.persistence.shared.Localized;

/** Somebody as named where units and posts are shown. */
public record PersonName(long id, String matricule, Localized name) {}
