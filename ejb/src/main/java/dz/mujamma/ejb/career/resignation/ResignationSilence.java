package dz.mujamma.ejb.career.resignation;

import dz.mujamma.ejb.career.AgreedActs;
import dz.mujamma.ejb.job.DayTask;
import dz.mujamma.persistence.career.resignation.Resignation;
import dz.mujamma.persistence.career.resignation.ResignationStage;
import dz.mujamma.persistence.career.resignation.Resignations;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/**
 * What silence means when the term has run out (ord. 06-03 art. 220), as the setting of the day of filing says: the act is
 * drafted for human resources to sign, or the resignation counts as refused.
 */
@Dependent
public class ResignationSilence implements DayTask {
    @Inject
    private Resignations resignations;

    @Inject
    private ResignationCore core;

    @Inject
    private AgreedActs acts;

    @Inject
    private Clock clock;

    @Override
    public String name() {
        return "resignation-silence";
    }

    @Override
    public void turn(LocalDate done, LocalDate today) {
        resignations.unansweredBefore(today).forEach(this::ranOut);
    }

    private void ranOut(Resignation resignation) {
        core.stopClock(resignation.id());
        ResignationTerms terms = core.terms(resignation);
        if (terms.silenceAccepts()) {
            LocalDate effectOn = terms.silentEffect(resignation.answerDue());
            long act = acts.prepare(resignation.employee(), ResignationCore.act(resignation, effectOn));
            resignations.takeEffect(
                    resignation.id(),
                    ResignationStage.SILENT,
                    effectOn,
                    act,
                    Scope.hat().login(),
                    clock.instant());
            core.note(resignation.id(), "SILENT", null);
            core.tellHr(resignation, "leaving.told.hr.silent", resignation.person(), effectOn);
            core.tellOwn(resignation, "leaving.told.own.silent", effectOn);
        } else {
            resignations.refuse(resignation.id(), "—", Scope.hat().login(), clock.instant());
            core.note(resignation.id(), "REFUSED", null);
            core.tellHr(resignation, "leaving.told.hr.silent-refused", resignation.person());
            core.tellOwn(resignation, "leaving.told.own.silent-refused", resignation.answerDue());
        }
    }
}
