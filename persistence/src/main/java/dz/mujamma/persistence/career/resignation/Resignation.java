package dz.mujamma.persistence.career.resignation;

import dz.mujamma.persistence.shared.Localized;
import java.time.LocalDate;

/**
 * A resignation.
 *
 * @param regime the one on the day it was given
 * @param onPaper recorded by HR from a paper
 * @param answerDue the last day for the answer
 * @param noticeUntil the earliest day of effect that the notice allows
 * @param answer why it was deferred or refused, or null
 * @param effectOn the first day out of service, once it is known
 * @param act the act drafted for it, or null
 */
public record Resignation(
        long id,
        long employee,
        String matricule,
        Localized person,
        String regime,
        boolean onPaper,
        LocalDate filedOn,
        LocalDate wishedOn,
        String reason,
        ResignationStage stage,
        LocalDate answerDue,
        LocalDate noticeUntil,
        String answer,
        LocalDate effectOn,
        Long act) {}
