package dz.mujamma.ejb.career.discipline;

import dz.mujamma.ejb.career.ActNotified;
import dz.mujamma.ejb.career.ActSigned;
import dz.mujamma.persistence.career.Act;
import dz.mujamma.persistence.career.ActStatus;
import dz.mujamma.persistence.career.Acts;
import dz.mujamma.persistence.career.discipline.CaseEvent;
import dz.mujamma.persistence.career.discipline.CaseEventKind;
import dz.mujamma.persistence.career.discipline.CaseOutcome;
import dz.mujamma.persistence.career.discipline.CaseStage;
import dz.mujamma.persistence.career.discipline.DisciplineCase;
import dz.mujamma.persistence.career.discipline.DisciplineCases;
import dz.mujamma.persistence.career.discipline.NewEvent;
import dz.mujamma.persistence.shared.RuleException;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** A case goes on when one of its acts is signed or notified, in the transaction in which that happens. */
@Dependent
public class DisciplineFollowing {
    @Inject
    private DisciplineCases cases;

    @Inject
    private CaseDesk desk;

    @Inject
    private CaseEnd end;

    @Inject
    private Acts acts;

    /** @throws RuleException where the act says something else than was decided */
    void afterSignature(@Observes ActSigned signed) {
        cases.withAct(signed.act()).ifPresent(it -> {
            switch (it.stage()) {
                case DECIDED -> decided(it, signed);
                case JUDGED -> judged(it, signed);
                case CLOSED -> rehabilitated(it, signed);
                default -> {}
            }
        });
    }

    void afterNotice(@Observes ActNotified notified) {
        cases.withAct(notified.act())
                .filter(it -> it.stage() == CaseStage.SIGNED && it.act() == notified.act())
                .ifPresent(it -> end.told(it, notified.day()));
    }

    private void decided(DisciplineCase it, ActSigned signed) {
        if (it.act() != signed.act()) {
            return;
        }
        CaseEvent decision = last(it, CaseEventKind.DECIDED).orElseThrow();
        if (!signed.kind().equals(decision.sanction())) {
            throw new RuleException("discipline.refused.other-sanction");
        }
        desk.note(
                it,
                CaseStage.SIGNED,
                NewEvent.of(CaseEventKind.SIGNED, signed.signedOn(), signed.reference())
                        .naming(signed.kind(), signed.act()));
        if (acts.find(signed.act()).flatMap(Act::notifiedAt).isPresent()) {
            end.told(cases.find(it.id()).orElseThrow(), signed.signedOn());
        }
    }

    private void judged(DisciplineCase it, ActSigned signed) {
        CaseEvent judgement = last(it, CaseEventKind.JUDGED).orElseThrow();
        if (judgement.outcome() == CaseOutcome.ANNULLED) {
            end.come(it, signed.signedOn(), CaseOutcome.ANNULLED, signed.reference(), null);
        } else if (signed.act() != judgement.act()) {
            requireCancelled(judgement.act());
            end.come(it, signed.signedOn(), CaseOutcome.LIGHTER, signed.reference(), signed.act());
        }
    }

    private void requireCancelled(long cancelling) {
        acts.find(cancelling)
                .filter(act -> act.status() == ActStatus.SIGNED)
                .orElseThrow(() -> new RuleException("discipline.refused.cancel-first"));
    }

    private void rehabilitated(DisciplineCase it, ActSigned signed) {
        if (signed.kind().equals(DisciplineDecisionService.REHABILITATION)) {
            LocalDate leaves = signed.effectOn().isBefore(signed.signedOn()) ? signed.signedOn() : signed.effectOn();
            cases.add(
                    it.id(),
                    it.employee(),
                    NewEvent.of(CaseEventKind.REHABILITATED, signed.signedOn(), signed.reference())
                            .about(signed.act())
                            .comingTo(null, leaves));
            desk.tellEmployee(it, "discipline.told.rehabilitated", leaves);
        }
    }

    private Optional<CaseEvent> last(DisciplineCase it, CaseEventKind kind) {
        return cases.events(it.id()).stream()
                .filter(event -> event.kind() == kind)
                .reduce((earlier, later) -> later);
    }
}
