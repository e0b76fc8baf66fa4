package dz.mujamma.persistence.career.grade;

import dz.mujamma.persistence.shared.Localized;

/** A classification of grades. */
public record Scheme(String id, Localized name) {}
