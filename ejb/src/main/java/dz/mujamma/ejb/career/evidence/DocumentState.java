package dz.mujamma.ejb.career.evidence;

import dz.mujamma.persistence.career.catalogue.ActDocument;
import dz.mujamma.persistence.career.catalogue.Firmness;
import dz.mujamma.persistence.career.evidence.Promise;
import dz.mujamma.persistence.career.evidence.Proof;

/**
 * One document of an act and how it stands.
 *
 * @param proof what shows it, or for one that ran out what showed it last; null where nothing does
 * @param promise that a director lets it follow, or null
 */
public record DocumentState(ActDocument document, State state, Proof proof, Promise promise) {
    /** How a document stands. */
    public enum State {
        THERE,
        FOLLOWS,
        EXPIRED,
        MISSING
    }

    /** Neither there nor promised. */
    public boolean isLacking() {
        return state == State.EXPIRED || state == State.MISSING;
    }

    /** Whether the act can be neither sent nor signed for it. */
    public boolean isHindering() {
        return isLacking() && document.firmness() != Firmness.ASKED;
    }

    /** Whether a director could let it follow. */
    public boolean isPromisable() {
        return isLacking() && document.firmness() == Firmness.MAY_FOLLOW;
    }
}
