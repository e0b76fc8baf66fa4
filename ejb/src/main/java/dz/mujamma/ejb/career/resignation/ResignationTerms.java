package dz.mujamma.ejb.career.resignation;

import dz.mujamma.ejb.career.rule.CareerRules;
import dz.mujamma.persistence.career.catalogue.CareerNumber;
import dz.mujamma.persistence.shared.Explanation;
import dz.mujamma.persistence.shared.Explanation.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The terms of a resignation given on a day: pure arithmetic over the numbers in force on that day. Months end on the day of the
 * same number, or on the last of a shorter month.
 *
 * @param answerDue last day for the answer
 * @param deferredDue last day for the answer once it was deferred: counted from the end of the first term
 * @param noticeUntil earliest day of effect
 * @param silenceAccepts whether it takes effect where nobody answers; else it counts as refused
 * @param remindDays how long before the end of a term people are reminded
 * @param article the text of the answer's term
 */
public record ResignationTerms(
        LocalDate filedOn,
        LocalDate answerDue,
        LocalDate deferredDue,
        LocalDate noticeUntil,
        boolean silenceAccepts,
        int remindDays,
        String article,
        Explanation why) {

    public static ResignationTerms of(LocalDate filedOn, String regime, CareerRules rules) {
        CareerNumber answer = rules.number("RESIGNATION_ANSWER_MONTHS", regime, filedOn);
        CareerNumber defer = rules.number("RESIGNATION_DEFER_MONTHS", regime, filedOn);
        CareerNumber notice = rules.number("RESIGNATION_NOTICE_MONTHS", regime, filedOn);
        CareerNumber silence = rules.number("RESIGNATION_SILENCE_ACCEPTS", regime, filedOn);
        int remind = rules.number("RESIGNATION_REMIND_DAYS", regime, filedOn).value();
        LocalDate answerDue = filedOn.plusMonths(answer.value());
        LocalDate deferredDue = answerDue.plusMonths(defer.value());
        LocalDate noticeUntil = filedOn.plusMonths(notice.value());
        boolean accepts = silence.value() > 0;
        List<Step> steps = new ArrayList<>();
        steps.add(Step.of("leaving.why.answer", answer.article(), filedOn, answer.value(), answerDue));
        steps.add(Step.of("leaving.why.defer", defer.article(), defer.value(), deferredDue));
        if (notice.value() > 0) {
            steps.add(Step.of("leaving.why.notice", notice.article(), notice.value(), noticeUntil));
        }
        steps.add(Step.of(accepts ? "leaving.why.silence.accepts" : "leaving.why.silence.refuses", silence.article()));
        steps.add(Step.of("leaving.why.bound", ""));
        if (List.of(answer, defer, notice, silence).stream().anyMatch(each -> !each.verified())) {
            steps.add(Step.of("leaving.why.unverified", ""));
        }
        return new ResignationTerms(
                filedOn,
                answerDue,
                deferredDue,
                noticeUntil,
                accepts,
                remind,
                answer.article(),
                new Explanation(steps));
    }

    /** The first day out of service that a wish can have, where it is answered on a day. */
    public LocalDate earliestEffect(LocalDate answeredOn) {
        return answeredOn.isAfter(noticeUntil) ? answeredOn : noticeUntil;
    }

    /** The latest day that an acceptance may set: the end of the longest term, unless a later one was wished. */
    public LocalDate latestEffect(LocalDate wishedOn) {
        LocalDate end = deferredDue.plusDays(1);
        return wishedOn.isAfter(end) ? wishedOn : end;
    }

    /** The first day out of service where nobody answered until a day. */
    public LocalDate silentEffect(LocalDate unansweredUntil) {
        return earliestEffect(unansweredUntil.plusDays(1));
    }

    /** Days on which people are reminded of a last day. */
    public List<LocalDate> reminders(LocalDate due) {
        return List.of(due.minusDays(remindDays), due);
    }
}
