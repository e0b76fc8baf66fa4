package dz.mujamma.ejb.career.resignation;

import dz.mujamma.ejb.career.procedure.HrMail;
import dz.mujamma.ejb.career.rule.CareerRuleBook;
import dz.mujamma.ejb.notification.NotificationService;
import dz.mujamma.persistence.career.Act;
import dz.mujamma.persistence.career.ActContent;
import dz.mujamma.persistence.career.Acts;
import dz.mujamma.persistence.career.CareerPeriod;
import dz.mujamma.persistence.career.CareerPeriods;
import dz.mujamma.persistence.career.Position;
import dz.mujamma.persistence.career.leaving.LeavingEvents;
import dz.mujamma.persistence.career.procedure.ProcedureClock;
import dz.mujamma.persistence.career.procedure.ProcedureClocks;
import dz.mujamma.persistence.career.resignation.NewResignation;
import dz.mujamma.persistence.career.resignation.Resignation;
import dz.mujamma.persistence.career.resignation.Resignations;
import dz.mujamma.persistence.personnel.Employee;
import dz.mujamma.persistence.personnel.Employees;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What resignations have in common, whoever does the step: filing with its clock, terms, history, messages. */
@Dependent
class ResignationCore {
    static final String ACT = "RESIGNATION";
    static final String CLOCK = "RESIGNATION_ANSWER";
    static final int LONGEST_TEXT = 1000;
    private static final String OWN_PAGE = "/career/my-resignation";

    @Inject
    private Resignations resignations;

    @Inject
    private LeavingEvents events;

    @Inject
    private ProcedureClocks clocks;

    @Inject
    private CareerRuleBook book;

    @Inject
    private CareerPeriods periods;

    @Inject
    private Employees employees;

    @Inject
    private Acts acts;

    @Inject
    private NotificationService notifications;

    @Inject
    private HrMail mail;

    @Inject
    private Clock clock;

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The terms of a resignation that somebody would give on a day. */
    ResignationTerms terms(long employee, LocalDate filedOn) {
        return ResignationTerms.of(filedOn, person(employee).regimeId(), book.rules());
    }

    ResignationTerms terms(Resignation resignation) {
        return ResignationTerms.of(resignation.filedOn(), resignation.regime(), book.rules());
    }

    ResignationFile file(Resignation row) {
        return new ResignationFile(
                row,
                terms(row),
                events.of(LeavingEvents.Of.RESIGNATION, row.id()),
                row.act() == null ? null : acts.find(row.act()).map(Act::status).orElse(null),
                today());
    }

    /**
     * Takes a resignation in and sets its clock running.
     *
     * @throws RuleException where the person has left, one is under way, or the days make no sense
     */
    long file(long employee, boolean onPaper, LocalDate filedOn, LocalDate wishedOn, String reason) {
        Employee person = employees.findToMoveRights(employee).orElseThrow(NotFoundException::new);
        if (filedOn.isAfter(today())) {
            throw new RuleException("leaving.refused.filed-later", filedOn);
        }
        if (filedOn.isBefore(person.hireDate())) {
            throw new RuleException("leaving.refused.before-hire", person.hireDate());
        }
        requireInService(employee);
        resignations.underWay(employee).ifPresent(other -> {
            throw new RuleException("leaving.refused.under-way", other.filedOn());
        });
        ResignationTerms terms = ResignationTerms.of(filedOn, person.regimeId(), book.rules());
        if (wishedOn.isBefore(terms.noticeUntil())) {
            throw new RuleException(
                    wishedOn.isBefore(filedOn) ? "leaving.refused.wished-before" : "leaving.refused.notice",
                    terms.noticeUntil());
        }
        long id = resignations.add(
                new NewResignation(
                        employee,
                        person.regimeId(),
                        onPaper,
                        filedOn,
                        wishedOn,
                        text(reason),
                        terms.answerDue(),
                        terms.noticeUntil()),
                Scope.hat().login(),
                clock.instant());
        note(id, onPaper ? "RECORDED" : "FILED", null);
        startClock(id, employee, terms, terms.answerDue());
        mail.tell("leaving.told.hr.filed", page(id), person.name(), filedOn, terms.answerDue());
        notifications.tell(employee, "leaving.told.own.filed", OWN_PAGE, filedOn, terms.answerDue());
        return id;
    }

    void startClock(long id, long employee, ResignationTerms terms, LocalDate due) {
        clocks.start(new ProcedureClock(employee, CLOCK, id, page(id), terms.article(), due, terms.reminders(due)));
    }

    void stopClock(long id) {
        clocks.stop(id, CLOCK);
    }

    void note(long id, String kind, String text) {
        events.note(LeavingEvents.Of.RESIGNATION, id, kind, text);
    }

    void tellOwn(Resignation resignation, String key, Object... arguments) {
        notifications.tell(resignation.employee(), key, OWN_PAGE, arguments);
    }

    void tellHr(Resignation resignation, String key, Object... arguments) {
        mail.tell(key, page(resignation.id()), arguments);
    }

    static ActContent act(Resignation resignation, LocalDate effectOn) {
        String day = ResignationBasis.day(resignation.filedOn());
        return new ActContent(
                ACT,
                effectOn,
                null,
                ActContent.NOTHING,
                null,
                null,
                ResignationBasis.ar(day),
                ResignationBasis.fr(day),
                null,
                null,
                null);
    }

    static String text(String typed) {
        String words = typed == null ? "" : typed.strip();
        if (words.length() > LONGEST_TEXT) {
            throw new RuleException("leaving.refused.long", LONGEST_TEXT);
        }
        return words.isEmpty() ? null : words;
    }

    /** @throws RuleException where nothing was said */
    static String needed(String typed) {
        String words = text(typed);
        if (words == null) {
            throw new RuleException("leaving.refused.reason", LONGEST_TEXT);
        }
        return words;
    }

    static String page(long id) {
        return "/career/resignation?id=" + id;
    }

    private Employee person(long id) {
        return employees.find(id).orElseThrow(NotFoundException::new);
    }

    private void requireInService(long employee) {
        List<CareerPeriod> all = periods.of(employee);
        if (all.isEmpty()) {
            return;
        }
        CareerPeriod last = all.get(all.size() - 1);
        if (last.situation().position() == Position.ENDED) {
            throw new RuleException("leaving.refused.left", last.from());
        }
        if (last.situation().position() == Position.SECONDED_IN) {
            throw new RuleException("leaving.refused.seconded-in");
        }
    }
}
