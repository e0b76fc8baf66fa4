package dz.mujamma.ejb.career.abandonment;

import dz.mujamma.ejb.career.ActSigned;
import dz.mujamma.ejb.career.rule.CareerRuleBook;
import dz.mujamma.persistence.career.ActKind;
import dz.mujamma.persistence.career.Position;
import dz.mujamma.persistence.career.abandonment.Abandonment;
import dz.mujamma.persistence.career.abandonment.AbandonmentStage;
import dz.mujamma.persistence.career.abandonment.Abandonments;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** A case follows the acts that are signed: its dismissal makes it done, another end of service overtakes it. */
@Dependent
public class AbandonmentFollowing {
    @Inject
    private Abandonments abandonments;

    @Inject
    private CareerRuleBook book;

    @Inject
    private AbandonmentCore core;

    void afterSignature(@Observes ActSigned signed) {
        ActKind kind = book.catalogue().kinds().get(signed.kind());
        if (kind.cancels()) {
            abandonments
                    .ofAct(signed.target())
                    .filter(found -> found.stage() == AbandonmentStage.DONE)
                    .ifPresent(found -> become(found, AbandonmentStage.CANCELLED, signed.reference()));
        } else if (kind.to() == Position.ENDED) {
            abandonments.underWay(signed.employee()).ifPresent(found -> ended(found, signed));
        }
    }

    private void ended(Abandonment row, ActSigned signed) {
        boolean its = row.stage() == AbandonmentStage.DISMISSING && row.act() != null && row.act() == signed.act();
        become(row, its ? AbandonmentStage.DONE : AbandonmentStage.LAPSED, signed.reference());
    }

    private void become(Abandonment row, AbandonmentStage stage, String reference) {
        abandonments.become(row.id(), stage);
        core.note(row.id(), stage.name(), reference);
        core.stopClocks(row.id());
    }
}
