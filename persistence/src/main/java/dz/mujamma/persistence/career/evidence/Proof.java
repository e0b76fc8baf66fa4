package dz.mujamma.persistence.career.evidence;

import java.time.LocalDate;

/**
 * Something that may show a document of an act.
 *
 * @param kind a kind of attachment, or for a signed act its kind
 * @param id number of the attachment or the act
 * @param name of the paper, or reference of the act; null for a paper that not everybody may read of
 * @param day it was added or signed
 * @param validTo last day on which it shows anything; null for always
 */
public record Proof(Source source, String kind, long id, String name, LocalDate day, LocalDate validTo) {
    /** Where it lies. */
    public enum Source {
        /** Attached to the act itself. */
        ACT_PAPER,
        /** In the employee's file. */
        FILE_PAPER,
        /** An act that was signed before. */
        SIGNED_ACT
    }

    public boolean holdsOn(LocalDate asked) {
        return validTo == null || !validTo.isBefore(asked);
    }
}
