package dz.mujamma.persistence.organization;

import dz.mujamma.persistence.shared.Localized;

/** A unit in the list. */
public record UnitRow(long id, int version, String code, Localized name, String parentCode, short wilayaId) {}
