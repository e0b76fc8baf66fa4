package dz.mujamma.persistence.organization;

import dz.mujamma.persistence.shared.Localized;

/** A unit as it was on a day. @param parentId null for one at the top */
public record UnitOnDay(long id, String code, Localized name, Long parentId, short wilayaId) {}
