package dz.mujamma.ejb.career;

import dz.mujamma.persistence.career.Act;
import dz.mujamma.persistence.career.ActStatus;
import dz.mujamma.persistence.career.ActVisas;
import dz.mujamma.persistence.career.Acts;
import dz.mujamma.persistence.career.Visa;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.shared.RuleException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** An act held for its next step, and the sentence for whoever comes too late. */
@Dependent
class ActLife {
    @Inject
    private Acts acts;

    @Inject
    private ActVisas visas;

    @Inject
    private Reader reader;

    /** @throws NotFoundException where the reader sees no such act */
    Act held(long id) {
        return acts.findToChange(id).orElseThrow(NotFoundException::new);
    }

    /** What the act waits for, when it is of this sort. */
    Visa waiting(Act act, Visa.Kind kind) {
        requireInVisa(act);
        return visas.waiting(act.id())
                .filter(visa -> visa.kind() == kind)
                .orElseThrow(() -> new RuleException(
                        kind == Visa.Kind.VISA ? "career.refused.no-visa-waits" : "career.refused.visas-first"));
    }

    private static void requireInVisa(Act act) {
        switch (act.status()) {
            case SIGNED ->
                throw new RuleException(
                        "career.refused.already-signed", act.reference().orElseThrow());
            case DRAFT -> throw new RuleException("career.refused.is-draft");
            case DISCARDED -> throw new RuleException("career.refused.discarded");
            case IN_VISA -> {}
        }
    }

    /** @throws RuleException for an act that nothing changes any more */
    Act changeable(long id) {
        Act act = held(id);
        if (act.status() == ActStatus.SIGNED) {
            throw new RuleException("career.refused.stays-as-signed");
        }
        if (act.status() == ActStatus.DISCARDED) {
            throw new RuleException("career.refused.discarded");
        }
        return act;
    }

    void requireSomebodyElse(Act act) {
        if (reader.is(act.employee().id())) {
            throw new RuleException("career.refused.own-act");
        }
    }
}
