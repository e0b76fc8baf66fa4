package dz.mujamma.persistence.career.catalogue;

import dz.mujamma.persistence.shared.Localized;

/** A document that goes with a kind of act. */
public record ActDocument(Localized name, boolean needed) {}
