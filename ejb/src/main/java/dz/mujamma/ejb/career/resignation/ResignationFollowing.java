package dz.mujamma.ejb.career.resignation;

import dz.mujamma.ejb.career.ActSigned;
import dz.mujamma.ejb.career.rule.CareerRuleBook;
import dz.mujamma.persistence.career.ActKind;
import dz.mujamma.persistence.career.Position;
import dz.mujamma.persistence.career.resignation.Resignation;
import dz.mujamma.persistence.career.resignation.ResignationStage;
import dz.mujamma.persistence.career.resignation.Resignations;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;

/** A resignation follows the acts that are signed: its own makes it done, another end of service overtakes it. */
@Dependent
public class ResignationFollowing {
    @Inject
    private Resignations resignations;

    @Inject
    private CareerRuleBook book;

    @Inject
    private ResignationCore core;

    @Inject
    private Clock clock;

    void afterSignature(@Observes ActSigned signed) {
        ActKind kind = book.catalogue().kinds().get(signed.kind());
        if (kind.cancels()) {
            resignations
                    .ofAct(signed.target())
                    .filter(found -> found.stage() == ResignationStage.DONE)
                    .ifPresent(found -> become(found, ResignationStage.CANCELLED, signed.reference()));
        } else if (ResignationCore.ACT.equals(signed.kind())) {
            resignations.underWay(signed.employee()).ifPresent(found -> done(found, signed));
        } else if (kind.to() == Position.ENDED) {
            resignations
                    .underWay(signed.employee())
                    .ifPresent(found -> become(found, ResignationStage.LAPSED, signed.reference()));
        }
    }

    private void done(Resignation resignation, ActSigned signed) {
        if (resignation.stage().isUnanswered()) {
            // Signed without the answer having been noted here: the act is the answer.
            resignations.takeEffect(
                    resignation.id(),
                    ResignationStage.ACCEPTED,
                    signed.effectOn(),
                    signed.act(),
                    Scope.hat().login(),
                    clock.instant());
        } else if (resignation.act() == null || resignation.act() != signed.act()) {
            resignations.draftedAs(resignation.id(), signed.act());
        }
        become(resignation, ResignationStage.DONE, signed.reference());
        core.tellOwn(resignation, "leaving.told.own.done", signed.reference(), signed.effectOn());
    }

    private void become(Resignation resignation, ResignationStage stage, String reference) {
        resignations.become(resignation.id(), stage);
        core.note(resignation.id(), stage.name(), reference);
        core.stopClock(resignation.id());
    }
}
