package dz.mujamma.persistence.document;

import dz.mujamma.persistence.shared.Localized;

/**
 * What stands at the head and the foot of a body's papers.
 *
 * @param signatoryName null where it is left to be written by hand
 */
public record Letterhead(
        Localized ministry, Localized office, Localized place, Localized signatoryTitle, Localized signatoryName) {}
