package dz.mujamma.ejb.career.discipline;

import dz.mujamma.ejb.career.discipline.CaseLimits.Limit;
import dz.mujamma.ejb.job.DayTask;
import dz.mujamma.persistence.career.discipline.CaseClock;
import dz.mujamma.persistence.career.discipline.CaseEventKind;
import dz.mujamma.persistence.career.discipline.CaseOutcome;
import dz.mujamma.persistence.career.discipline.DisciplineCase;
import dz.mujamma.persistence.career.discipline.DisciplineCases;
import dz.mujamma.persistence.career.discipline.NewEvent;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What the days bring: an appeal not made in time ends the case, whose trace goes on its day; before a clock runs out those
 * with the right are reminded, early and late, once each.
 */
@Dependent
public class DisciplineTask implements DayTask {
    @Inject
    private DisciplineCases cases;

    @Inject
    private CaseDesk desk;

    @Inject
    private CaseEnd end;

    @Override
    public String name() {
        return "discipline";
    }

    @Override
    public void turn(LocalDate done, LocalDate today) {
        cases.running().forEach(it -> reckon(it, today));
        cases.toExpunge(today).forEach(it -> expunge(it, today));
    }

    /** What runs next is reckoned by the rules as they are now, because the body may have fixed a number meanwhile. */
    private void reckon(DisciplineCase it, LocalDate today) {
        CaseLimits limits = desk.limits(it);
        new CaseTerms(limits).next(desk.days(it)).ifPresent(term -> {
            if (!term.last().equals(it.dueOn())) {
                cases.reckon(it.id(), term.clock(), term.last());
            }
            if (term.clock() == CaseClock.APPEAL && today.isAfter(term.last())) {
                end.come(it, term.last().plusDays(1), CaseOutcome.SANCTIONED, null, null);
            } else {
                remind(it, term, limits, today);
            }
        });
    }

    private void remind(DisciplineCase it, CaseTerm term, CaseLimits limits, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, term.last());
        int early = limits.value(Limit.DISCIPLINE_REMIND_EARLY_DAYS);
        int late = limits.value(Limit.DISCIPLINE_REMIND_LATE_DAYS);
        if (left > early || left < 0 || term.clock() == CaseClock.APPEAL) {
            return;
        }
        if (cases.remind(it, term.clock(), term.last(), today, left <= late ? late : early)) {
            desk.tellTrusted(it, "discipline.told.due", it.name(), "discipline.clock." + term.clock(), term.last());
        }
    }

    private void expunge(DisciplineCase it, LocalDate today) {
        boolean sanctioned = it.outcome() == CaseOutcome.SANCTIONED || it.outcome() == CaseOutcome.LIGHTER;
        boolean byRight = sanctioned
                && cases.events(it.id()).stream().noneMatch(event -> event.kind() == CaseEventKind.REHABILITATED);
        if (byRight) {
            cases.add(it.id(), it.employee(), NewEvent.of(CaseEventKind.REHABILITATED, today, null));
            desk.tellEmployee(it, "discipline.told.rehabilitated", it.expungeOn());
        }
        cases.expungeActs(it.id());
        cases.add(it.id(), it.employee(), NewEvent.of(CaseEventKind.EXPUNGED, today, null));
    }
}
