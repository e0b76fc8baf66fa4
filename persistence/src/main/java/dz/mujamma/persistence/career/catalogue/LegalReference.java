package dz.mujamma.persistence.career.catalogue;

import dz.mujamma.persistence.shared.Localized;

/** A legal reference as printed at the head of an act: "بمقتضى …", « Vu … ». */
public record LegalReference(Localized text, String source, boolean verified) {}
