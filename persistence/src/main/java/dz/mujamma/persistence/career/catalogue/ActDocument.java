package dz.mujamma.persistence.career.catalogue;

import dz.mujamma.persistence.shared.Localized;
import java.util.Set;

/**
 * A document that goes with a kind of act.
 *
 * @param code names it within the kind, for ever
 * @param needed whether practice asks for it always, or in some cases only
 * @param proofs kinds of attachments of which any shows it
 * @param fromFile whether a paper of the employee's file shows it too, or one attached to the act alone
 * @param proofActs kinds of signed acts that show it by themselves
 * @param source what its firmness rests on
 * @param own whether the body fixed its firmness itself
 */
public record ActDocument(
        String code,
        Localized name,
        boolean needed,
        Set<String> proofs,
        boolean fromFile,
        Set<String> proofActs,
        Firmness firmness,
        String source,
        boolean verified,
        boolean own) {
    public ActDocument {
        proofs = Set.copyOf(proofs);
        proofActs = Set.copyOf(proofActs);
    }

    /** The same, as a body asks for it. */
    public ActDocument fixed(Firmness other, String text) {
        return new ActDocument(code, name, needed, proofs, fromFile, proofActs, other, text, true, true);
    }
}
