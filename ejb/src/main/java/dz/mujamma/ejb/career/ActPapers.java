package dz.mujamma.ejb.career;

import dz.mujamma.persistence.career.Act;
import dz.mujamma.persistence.career.Signatory;
import jakarta.enterprise.context.Dependent;

/** The papers of signed acts. */
@Dependent
class ActPapers {
    /** Issues the paper of an act just signed; that of the act it corrects or cancels is genuine no longer. */
    void issue(Act act, Signatory signatory) {
        // the document feature brings it
    }
}
