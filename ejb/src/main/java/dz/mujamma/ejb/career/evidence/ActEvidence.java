package dz.mujamma.ejb.career.evidence;

import dz.mujamma.ejb.career.rule.CareerRuleBook;
import dz.mujamma.persistence.career.Act;
import dz.mujamma.persistence.career.catalogue.ActDocument;
import dz.mujamma.persistence.career.evidence.ActProofs;
import dz.mujamma.persistence.career.evidence.Promise;
import dz.mujamma.persistence.career.evidence.Proof;
import dz.mujamma.persistence.career.evidence.Stood;
import dz.mujamma.persistence.shared.RuleException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * How the documents of an act stand: asked by the page, when it is sent round, and by whoever signs. Two sorts of acts are not
 * asked. An act of history was signed long ago on papers that lie in the paper file, and refusing it now would change nothing.
 * An act that follows from an agreement of two bodies stands on that agreement, which both signed in the house and which keeps
 * the consent of the employee and the answers of both.
 */
@Dependent
public class ActEvidence {
    @Inject
    private ActProofs proofs;

    @Inject
    private CareerRuleBook book;

    @Inject
    private Clock clock;

    public List<DocumentState> of(Act act) {
        List<ActDocument> documents = book.rules().documents(act.kind(), act.regime(), act.effectOn());
        if (documents.isEmpty()) {
            return List.of();
        }
        List<String> acts = documents.stream()
                .flatMap(document -> document.proofActs().stream())
                .toList();
        return DocumentCheck.of(
                documents,
                proofs.of(act.id(), act.employee().id(), acts),
                proofs.promises(act.id()),
                LocalDate.now(clock));
    }

    /**
     * @return how they stand
     * @throws RuleException where a required one is not there
     */
    public List<DocumentState> require(Act act) {
        List<DocumentState> states = of(act);
        DocumentRefusal.require(states);
        return states;
    }

    /** Keeps on what an act stood when it was signed. */
    public void keep(Act act, List<DocumentState> states) {
        proofs.keep(act.id(), states.stream().map(ActEvidence::stood).toList());
    }

    private static Stood stood(DocumentState state) {
        Proof proof = state.proof();
        boolean byAct = proof != null && proof.source() == Proof.Source.SIGNED_ACT;
        Promise promise = state.promise();
        return new Stood(
                state.document().code(),
                state.document().name(),
                state.state().name(),
                proof == null || byAct ? null : proof.id(),
                byAct ? proof.id() : null,
                null,
                proof == null ? null : proof.validTo(),
                promise == null ? null : promise.reason(),
                promise == null ? null : promise.dueOn());
    }
}
