package dz.mujamma.persistence.organization;

import dz.mujamma.persistence.shared.Localized;

/** A unit as it stands in a choice. */
public record UnitName(long id, String code, Localized name) {}
