package dz.mujamma.ejb.career.discipline;

import dz.mujamma.ejb.career.discipline.CaseLimits.Limit;
import dz.mujamma.persistence.career.catalogue.CareerNumber;
import dz.mujamma.persistence.career.discipline.CaseClock;
import dz.mujamma.persistence.career.discipline.CaseEventKind;
import dz.mujamma.persistence.shared.Explanation;
import dz.mujamma.persistence.shared.Explanation.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The legal clocks of a procedure (ord. 06-03 art. 165-175), by the numbers in force. Days are counted from the day after the first. */
final class CaseTerms {
    private final CaseLimits limits;

    CaseTerms(CaseLimits limits) {
        this.limits = limits;
    }

    /** Every clock that has begun to run, in the order of the procedure. */
    List<CaseTerm> of(CaseDays days) {
        List<CaseTerm> terms = new ArrayList<>();
        terms.add(days(CaseClock.FILE, Limit.DISCIPLINE_FILE_DAYS, days.openedOn(), days.day(CaseEventKind.NOTIFIED)));
        if (days.council()) {
            council(days, terms);
        }
        LocalDate signed = days.day(CaseEventKind.SIGNED);
        if (signed != null) {
            terms.add(days(CaseClock.NOTIFY, Limit.DISCIPLINE_NOTIFY_DAYS, signed, days.day(CaseEventKind.TOLD)));
        }
        LocalDate told = days.day(CaseEventKind.TOLD);
        if (told != null && days.appealable()) {
            terms.add(appeal(told, days.day(CaseEventKind.APPEALED)));
        }
        return terms;
    }

    private void council(CaseDays days, List<CaseTerm> terms) {
        LocalDate referred = days.day(CaseEventKind.REFERRED);
        terms.add(days(CaseClock.REFER, Limit.DISCIPLINE_REFER_DAYS, days.foundOn(), referred));
        LocalDate called = days.day(CaseEventKind.CALLED);
        if (called != null) {
            terms.add(days(CaseClock.HEARING, Limit.DISCIPLINE_HEARING_DAYS, called, days.hearingOn()));
        }
        if (referred != null) {
            terms.add(
                    days(CaseClock.COUNCIL, Limit.DISCIPLINE_COUNCIL_DAYS, referred, days.day(CaseEventKind.OPINION)));
        }
    }

    /** What runs now and runs out first; empty where nothing does. */
    Optional<CaseTerm> next(CaseDays days) {
        return of(days).stream()
                .filter(term -> term.met() == null && waitsFor(term.clock(), days))
                .min(Comparator.comparing(CaseTerm::last));
    }

    private static boolean waitsFor(CaseClock clock, CaseDays days) {
        return switch (days.stage()) {
            case OPENED -> clock == CaseClock.FILE || clock == CaseClock.REFER;
            case NOTIFIED, EXPLAINED -> clock == CaseClock.REFER;
            case REFERRED, CALLED -> clock == CaseClock.COUNCIL;
            case SIGNED -> clock == CaseClock.NOTIFY;
            case TOLD -> clock == CaseClock.APPEAL;
            default -> false;
        };
    }

    /** Whether the council was not asked in time: the fault is prescribed (art. 166). */
    boolean isPrescribed(CaseDays days, LocalDate day) {
        return days.council()
                && days.day(CaseEventKind.REFERRED) == null
                && day.isAfter(lastReferral(days).last());
    }

    CaseTerm lastReferral(CaseDays days) {
        return days(CaseClock.REFER, Limit.DISCIPLINE_REFER_DAYS, days.foundOn(), days.day(CaseEventKind.REFERRED));
    }

    /** The first day on which somebody called on a day may be heard (art. 168). */
    CaseTerm firstHearing(LocalDate called) {
        return days(CaseClock.HEARING, Limit.DISCIPLINE_HEARING_DAYS, called, null);
    }

    /** The last day for an appeal (art. 175). */
    CaseTerm appeal(LocalDate told, LocalDate met) {
        CareerNumber months = limits.get(Limit.DISCIPLINE_APPEAL_MONTHS);
        return term(CaseClock.APPEAL, told, told.plusMonths(months.value()), met, months);
    }

    /** The first day on which it may be noted that no explanations came. */
    LocalDate firstSilence(LocalDate notified) {
        return notified.plusDays(limits.value(Limit.DISCIPLINE_EXPLAIN_DAYS));
    }

    private CaseTerm days(CaseClock clock, Limit limit, LocalDate from, LocalDate met) {
        CareerNumber number = limits.get(limit);
        return term(clock, from, from.plusDays(number.value()), met, number);
    }

    private static CaseTerm term(CaseClock clock, LocalDate from, LocalDate last, LocalDate met, CareerNumber number) {
        Explanation why =
                Explanation.of(Step.of("discipline.why." + clock, number.article(), from, number.value(), last));
        return new CaseTerm(clock, from, last, met, number, why);
    }
}
