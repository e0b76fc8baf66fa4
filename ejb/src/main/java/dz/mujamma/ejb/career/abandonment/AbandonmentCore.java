package dz.mujamma.ejb.career.abandonment;

import dz.mujamma.ejb.career.procedure.HrMail;
import dz.mujamma.ejb.career.rule.CareerRuleBook;
import dz.mujamma.ejb.career.rule.CareerRules;
import dz.mujamma.ejb.notification.NotificationService;
import dz.mujamma.ejb.personnel.ExcusedDays;
import dz.mujamma.ejb.personnel.ExcusedDays.Excuse;
import dz.mujamma.persistence.career.Act;
import dz.mujamma.persistence.career.Acts;
import dz.mujamma.persistence.career.CareerPeriod;
import dz.mujamma.persistence.career.CareerPeriods;
import dz.mujamma.persistence.career.Position;
import dz.mujamma.persistence.career.abandonment.Abandonment;
import dz.mujamma.persistence.career.abandonment.AbandonmentNotice;
import dz.mujamma.persistence.career.abandonment.AbandonmentStage;
import dz.mujamma.persistence.career.abandonment.Abandonments;
import dz.mujamma.persistence.career.abandonment.NewAbandonment;
import dz.mujamma.persistence.career.abandonment.Whereabouts;
import dz.mujamma.persistence.career.leaving.LeavingEvents;
import dz.mujamma.persistence.career.procedure.ProcedureClock;
import dz.mujamma.persistence.career.procedure.ProcedureClocks;
import dz.mujamma.persistence.personnel.Employee;
import dz.mujamma.persistence.personnel.Employees;
import dz.mujamma.persistence.shared.DateRange;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What cases of abandonment have in common, whoever does the step: their days, clocks, history and messages. */
@Dependent
class AbandonmentCore {
    static final String ACT = "ABANDONMENT_DISMISSAL";
    static final int LONGEST_TEXT = 1000;
    private static final String FULL = "ABANDONMENT_FULL";
    private static final String NOTICE = "ABANDONMENT_NOTICE";
    private static final String OWN_PAGE = "/career/my-absence";

    /** Whoever is in one of these has no post to be at. */
    private static final Set<Position> ELSEWHERE = EnumSet.of(
            Position.NONE,
            Position.MADE_AVAILABLE,
            Position.SECONDED,
            Position.OUT_OF_CADRE,
            Position.AVAILABILITY,
            Position.NATIONAL_SERVICE,
            Position.SUSPENDED);

    @Inject
    private Abandonments abandonments;

    @Inject
    private LeavingEvents events;

    @Inject
    private ProcedureClocks clocks;

    @Inject
    private CareerRuleBook book;

    @Inject
    private CareerPeriods periods;

    @Inject
    private Whereabouts whereabouts;

    @Inject
    private Employees employees;

    @Inject
    private Acts acts;

    @Inject
    private Event<ExcusedDays> excused;

    @Inject
    private NotificationService notifications;

    @Inject
    private HrMail mail;

    @Inject
    private Clock clock;

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What the days of an absence that began on a day come to. */
    AbsenceVerdict verdict(long employee, LocalDate firstDay) {
        Employee person = employees.find(employee).orElseThrow(NotFoundException::new);
        return verdict(employee, person.regimeId(), firstDay, book.rules());
    }

    private AbsenceVerdict verdict(long employee, String regime, LocalDate firstDay, CareerRules rules) {
        List<Excuse> excuses = excuses(employee, AbsenceVerdict.span(firstDay, regime, rules));
        return AbsenceVerdict.of(firstDay, regime, rules, excuses);
    }

    private List<Excuse> excuses(long employee, DateRange days) {
        ExcusedDays asked = new ExcusedDays(employee, days);
        excused.fire(asked);
        List<Excuse> all = new ArrayList<>(asked.excuses());
        whereabouts.of(employee, days.first(), days.last()).stream()
                .filter(stretch -> ELSEWHERE.contains(stretch.position()))
                .map(stretch -> new Excuse(new DateRange(stretch.first(), stretch.last()), stretch.name()))
                .forEach(all::add);
        all.sort(Comparator.comparing(each -> each.days().first()));
        return all;
    }

    AbandonmentFile file(Abandonment row) {
        CareerRules rules = book.rules();
        NoticePlan plan = NoticePlan.of(row.firstDay(), row.regime(), rules);
        return new AbandonmentFile(
                row,
                verdict(row.employee(), row.regime(), row.firstDay(), rules),
                plan,
                abandonments.notices(row.id()),
                events.of(LeavingEvents.Of.ABANDONMENT, row.id()),
                row.act() == null ? null : acts.find(row.act()).map(Act::status).orElse(null),
                today());
    }

    /**
     * Takes a case in.
     *
     * @throws RuleException where something excuses the days, the person has left, or a case is under way
     */
    long enter(long employee, LocalDate firstDay, AbandonmentStage stage, String said) {
        Employee person = employees.findToMoveRights(employee).orElseThrow(NotFoundException::new);
        abandonments.underWay(employee).ifPresent(other -> {
            throw new RuleException("leaving.refused.case-under-way", other.firstDay());
        });
        AbsenceVerdict verdict = judged(person, firstDay);
        NoticePlan plan = NoticePlan.of(firstDay, person.regimeId(), book.rules());
        long id = abandonments.add(
                new NewAbandonment(
                        employee, person.regimeId(), firstDay, verdict.fullOn(), plan.needed(), stage, text(said)),
                Scope.hat().login(),
                clock.instant());
        note(id, stage == AbandonmentStage.OPEN ? "OPENED" : "REPORTED", text(said));
        if (stage == AbandonmentStage.OPEN) {
            opened(id, employee, verdict, plan);
        } else {
            mail.tell("leaving.told.hr.reported", page(id), person.name(), firstDay, verdict.fullOn());
        }
        return id;
    }

    /** The clocks of an open case; the employee is told. */
    void opened(long id, long employee, AbsenceVerdict verdict, NoticePlan plan) {
        int remind = book.rules()
                .number("ABANDONMENT_REMIND_DAYS", regime(employee), verdict.firstDay())
                .value();
        LocalDate full = verdict.fullOn();
        clocks.start(new ProcedureClock(
                employee,
                FULL,
                id,
                page(id),
                verdict.article(),
                full,
                List.of(full.minusDays(remind), full.plusDays(1))));
        noticeClock(id, employee, plan, List.of());
        notifications.tell(employee, "leaving.told.own.absent", OWN_PAGE, verdict.firstDay(), full);
    }

    /** Runs to the day of the next notice, where one is to come. */
    void noticeClock(long id, long employee, NoticePlan plan, List<AbandonmentNotice> made) {
        clocks.stop(id, NOTICE);
        LocalDate next = plan.nextOn(made);
        if (next != null) {
            clocks.start(new ProcedureClock(employee, NOTICE, id, page(id), plan.article(), next, List.of(next)));
        }
    }

    void stopClocks(long id) {
        clocks.stop(id, FULL, NOTICE);
    }

    /** The days as HR finds them, which may differ from what was reported. */
    AbsenceVerdict judged(long employee, LocalDate firstDay) {
        return judged(employees.find(employee).orElseThrow(NotFoundException::new), firstDay);
    }

    private AbsenceVerdict judged(Employee person, LocalDate firstDay) {
        if (firstDay.isAfter(today())) {
            throw new RuleException("leaving.refused.absence-later", firstDay);
        }
        if (firstDay.isBefore(person.hireDate())) {
            throw new RuleException("leaving.refused.before-hire", person.hireDate());
        }
        requireNotLeft(person.id());
        AbsenceVerdict verdict = verdict(person.id(), person.regimeId(), firstDay, book.rules());
        verdict.requireUnbroken();
        return verdict;
    }

    private void requireNotLeft(long employee) {
        List<CareerPeriod> all = periods.of(employee);
        if (all.isEmpty()) {
            return;
        }
        CareerPeriod last = all.get(all.size() - 1);
        if (last.situation().position() == Position.ENDED && !last.from().isAfter(today())) {
            throw new RuleException("leaving.refused.left", last.from());
        }
        if (last.situation().position() == Position.SECONDED_IN) {
            throw new RuleException("leaving.refused.seconded-in");
        }
    }

    NoticePlan plan(long employee, LocalDate firstDay) {
        return NoticePlan.of(firstDay, regime(employee), book.rules());
    }

    private String regime(long employee) {
        return employees.find(employee).orElseThrow(NotFoundException::new).regimeId();
    }

    void note(long id, String kind, String text) {
        events.note(LeavingEvents.Of.ABANDONMENT, id, kind, text);
    }

    void tellOwn(Abandonment row, String key, Object... arguments) {
        notifications.tell(row.employee(), key, OWN_PAGE, arguments);
    }

    void tellHr(Abandonment row, String key, Object... arguments) {
        mail.tell(key, page(row.id()), arguments);
    }

    static String text(String typed) {
        String words = typed == null ? "" : typed.strip();
        if (words.length() > LONGEST_TEXT) {
            throw new RuleException("leaving.refused.long", LONGEST_TEXT);
        }
        return words.isEmpty() ? null : words;
    }

    static String needed(String typed) {
        String words = text(typed);
        if (words == null) {
            throw new RuleException("leaving.refused.reason", LONGEST_TEXT);
        }
        return words;
    }

    static String page(long id) {
        return "/career/abandonment?id=" + id;
    }
}
