package dz.mujamma.ejb.career;

import dz.mujamma.ejb.document.IssuePaper;
import dz.mujamma.ejb.document.Papers;
import dz.mujamma.ejb.document.Subject;
import dz.mujamma.persistence.career.Act;
import dz.mujamma.persistence.career.ActKind;
import dz.mujamma.persistence.career.ActNumber;
import dz.mujamma.persistence.career.Acts;
import dz.mujamma.persistence.career.Signatory;
import dz.mujamma.persistence.document.PaperContent;
import dz.mujamma.persistence.document.PaperKind;
import dz.mujamma.persistence.document.Register;
import dz.mujamma.persistence.document.RegisterNumber;
import dz.mujamma.persistence.tenancy.Right;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** The papers of signed acts. */
@Dependent
class ActPapers {
    static final String FEATURE = "act";

    @EJB
    private Papers papers;

    @Inject
    private Acts acts;

    @Inject
    private ActCatalogue catalogue;

    @Inject
    private ActWording wording;

    /** Issues the paper of an act just signed; that of the act it corrects or cancels is genuine no longer. */
    void issue(Act act, Signatory signatory, ActEffect effect) {
        IssuePaper wish = wish(act, signatory, effect);
        ActKind kind = catalogue.kinds().get(act.kind());
        Long old = act.target().flatMap(acts::find).flatMap(Act::paper).orElse(null);
        if (old != null && kind.corrects()) {
            act.printAs(papers.replace(old, wish, act.reference().orElseThrow()));
        } else {
            act.printAs(papers.issue(wish));
            if (old != null && kind.cancels()) {
                papers.cancel(old, act.reference().orElseThrow());
            }
        }
    }

    private IssuePaper wish(Act act, Signatory signatory, ActEffect effect) {
        PaperKind kind = PaperKind.valueOf(wording.kind(act).paperKind());
        PaperContent facts = wording.facts(act, signatory, effect);
        ActNumber number = act.number().orElseThrow();
        LocalDate signedOn = act.signedOn().orElseThrow();
        IssuePaper wish = IssuePaper.of(
                        kind,
                        new Subject(FEATURE, act.id()),
                        act.employee().id(),
                        act.employee().name(),
                        facts)
                .numbered(
                        new RegisterNumber(Register.valueOf(number.register()), number.year(), number.number()),
                        signedOn)
                .inEffect(act.effectOn(), act.content().endsOn());
        return acts.isRestricted(act.id()) ? wish.restrictedTo(Right.DISCIPLINE) : wish;
    }
}
