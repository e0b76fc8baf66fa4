package dz.mujamma.persistence.calendar;

import dz.mujamma.persistence.shared.Localized;

/**
 * A wilaya. Known by its id; the code may still change for those of 2026.
 *
 * @param motherId the wilaya it was cut out of, or null
 */
public record Wilaya(short id, String code, Localized name, Short motherId) {}
