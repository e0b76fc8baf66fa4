package dz.mujamma.ejb.career.discipline;

import dz.mujamma.ejb.career.rule.CareerRuleBook;
import dz.mujamma.ejb.notification.NotificationService;
import dz.mujamma.persistence.career.discipline.CaseEventKind;
import dz.mujamma.persistence.career.discipline.CaseStage;
import dz.mujamma.persistence.career.discipline.DisciplineCase;
import dz.mujamma.persistence.career.discipline.DisciplineCases;
import dz.mujamma.persistence.career.discipline.NewEvent;
import dz.mujamma.persistence.identity.Accounts;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Hat;
import dz.mujamma.persistence.tenancy.Right;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** A case held for its next step, whoever does it, and the step noted with the clock that runs after it. */
@Dependent
class CaseDesk {
    static final int LONGEST_TEXT = 4000;
    private static final List<Role> HR = List.of(Role.HR_OFFICER, Role.HR_DIRECTOR);

    @Inject
    private DisciplineCases cases;

    @Inject
    private CareerRuleBook book;

    @Inject
    private Accounts accounts;

    @EJB
    private NotificationService notifications;

    @Inject
    private Clock clock;

    /** Whoever has no right is told of nothing. */
    static void requireRight() {
        if (!Scope.hat().has(Right.DISCIPLINE)) {
            throw new NotFoundException();
        }
    }

    /** Nobody handles the own case. */
    List<Long> own() {
        Hat hat = Scope.hat();
        return accounts.employeesOf(hat.login(), hat.bodyId());
    }

    void requireSomebodyElse(long employee) {
        if (own().contains(employee)) {
            throw new NotFoundException();
        }
    }

    DisciplineCase seen(long id) {
        requireRight();
        DisciplineCase it = cases.find(id).orElseThrow(NotFoundException::new);
        requireSomebodyElse(it.employee());
        return it;
    }

    /** @throws RuleException where the case is not at the point for this step */
    DisciplineCase held(long id, CaseStep step) {
        requireRight();
        DisciplineCase it = cases.findToChange(id).orElseThrow(NotFoundException::new);
        requireSomebodyElse(it.employee());
        requireStep(it, step);
        return it;
    }

    static void requireStep(DisciplineCase it, CaseStep step) {
        if (!CaseSteps.of(it).contains(step)) {
            throw new RuleException("discipline.refused.step", "discipline.stage." + it.stage());
        }
    }

    CaseLimits limits(DisciplineCase it) {
        return limits(it.regime(), it.foundOn());
    }

    CaseLimits limits(String regime, LocalDate foundOn) {
        return CaseLimits.of(book.rules(), regime, foundOn);
    }

    CaseTerms terms(DisciplineCase it) {
        return new CaseTerms(limits(it));
    }

    CaseDays days(DisciplineCase it) {
        return CaseDays.of(it, cases.events(it.id()));
    }

    SanctionScale scale(DisciplineCase it) {
        return new SanctionScale(book.catalogue().sheets(), it.regime());
    }

    /** Notes a step that takes the case to a stage, with the clock that runs from then on. */
    void note(DisciplineCase it, CaseStage reached, NewEvent event) {
        CaseDays days = days(it).after(asStep(event.kind()), reached, event.day(), event.hearingOn());
        NewEvent whole = terms(it)
                .next(days)
                .map(term -> event.running(term.clock(), term.last()))
                .orElse(event);
        cases.add(it.id(), it.employee(), whole);
    }

    private static CaseEventKind asStep(CaseEventKind kind) {
        return kind == CaseEventKind.SILENT ? CaseEventKind.EXPLAINED : kind;
    }

    /** @throws RuleException for a day still to come, or before the last step */
    LocalDate day(DisciplineCase it, LocalDate day) {
        LocalDate today = today();
        if (day == null || day.isBefore(it.lastOn()) || day.isAfter(today)) {
            throw new RuleException("discipline.refused.day", it.lastOn(), today);
        }
        return day;
    }

    /** @throws RuleException where nothing, or too much, is said */
    static String words(String text) {
        String words = text == null ? "" : text.strip();
        if (words.isEmpty() || words.length() > LONGEST_TEXT) {
            throw new RuleException("discipline.refused.words", LONGEST_TEXT);
        }
        return words;
    }

    void tellEmployee(DisciplineCase it, String key, Object... arguments) {
        notifications.tell(it.employee(), key, "/career/my-discipline", arguments);
    }

    /** Tells those who may know: human resources with the right, but not whoever it is about. */
    void tellTrusted(DisciplineCase it, String key, Object... arguments) {
        accounts.employeesWith(Scope.hat().bodyId(), HR, Right.DISCIPLINE).stream()
                .filter(reader -> reader != it.employee())
                .forEach(reader -> notifications.tell(reader, key, "/career/discipline-case?id=" + it.id(), arguments));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
