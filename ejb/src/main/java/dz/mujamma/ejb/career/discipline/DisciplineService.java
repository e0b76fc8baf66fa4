package dz.mujamma.ejb.career.discipline;

import dz.mujamma.ejb.audit.ReadingLog;
import dz.mujamma.persistence.career.discipline.CaseEventKind;
import dz.mujamma.persistence.career.discipline.CaseFilter;
import dz.mujamma.persistence.career.discipline.CaseStage;
import dz.mujamma.persistence.career.discipline.DisciplineCase;
import dz.mujamma.persistence.career.discipline.DisciplineCases;
import dz.mujamma.persistence.career.discipline.Fault;
import dz.mujamma.persistence.career.discipline.NewEvent;
import dz.mujamma.persistence.career.discipline.OpenCase;
import dz.mujamma.persistence.personnel.Employee;
import dz.mujamma.persistence.personnel.Employees;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.shared.SortBy;
import dz.mujamma.persistence.tenancy.Right;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Disciplinary cases as human resources read and open them, up to the opinion of the council. All of it takes the right to
 * discipline: for others there are no cases. Each reading is noted for the employee.
 */
@Stateless
@RolesAllowed({Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
public class DisciplineService {
    /** How far ahead a clock is said to run out. */
    public static final int SOON_DAYS = 15;

    @Inject
    private DisciplineCases cases;

    @Inject
    private CaseDesk desk;

    @Inject
    private CaseFiles files;

    @Inject
    private Employees employees;

    @Inject
    private ReadingLog log;

    /** What a list asks for; null parts do not narrow. @param soon those alone whose clock runs out soon, or has */
    public record Wish(String text, Set<CaseStage> stages, Integer degree, Long employee, boolean soon) {
        public Wish {
            stages = Set.copyOf(stages);
        }
    }

    /** @param sort by due, found, degree, name_ar or name_fr */
    public List<DisciplineCase> page(Wish wish, SortBy sort, int first, int size) {
        CaseDesk.requireRight();
        List<DisciplineCase> rows = cases.page(filter(wish), sort, first, size);
        log.readAll(rows.stream().map(DisciplineCase::employee).distinct().toList(), Right.DISCIPLINE);
        return rows;
    }

    public long count(Wish wish) {
        CaseDesk.requireRight();
        return cases.count(filter(wish));
    }

    private CaseFilter filter(Wish wish) {
        LocalDate until = wish.soon() ? desk.today().plusDays(SOON_DAYS) : null;
        return new CaseFilter(wish.text(), wish.stages(), wish.degree(), wish.employee(), until, desk.own());
    }

    /** @throws NotFoundException where there is no such case for the reader */
    public CaseFile get(long id) {
        DisciplineCase it = desk.seen(id);
        log.read(it.employee(), Right.DISCIPLINE, null);
        return files.of(it, CaseSteps.of(it));
    }

    /** What can be held against an employee. */
    public List<Fault> faults(long employee) {
        return cases.faults(accused(employee).regimeId());
    }

    private Employee accused(long employee) {
        CaseDesk.requireRight();
        desk.requireSomebodyElse(employee);
        return employees.find(employee).orElseThrow(NotFoundException::new);
    }

    /**
     * Opens a case.
     *
     * @return its number
     * @throws RuleException where the days do not fit, or nothing is said of what happened
     */
    public long open(OpenCase typed) {
        Employee employee = accused(typed.employee());
        LocalDate today = desk.today();
        if (typed.foundOn() == null
                || typed.foundOn().isAfter(today)
                || typed.foundOn().isBefore(employee.hireDate())) {
            throw new RuleException("discipline.refused.found", employee.hireDate(), today);
        }
        if (typed.openedOn() == null
                || typed.openedOn().isAfter(today)
                || typed.openedOn().isBefore(typed.foundOn())) {
            throw new RuleException("discipline.refused.day", typed.foundOn(), today);
        }
        Fault fault = cases.faults(employee.regimeId()).stream()
                .filter(each -> each.id().equals(typed.fault()))
                .findFirst()
                .orElseThrow(() -> new RuleException("discipline.refused.fault"));
        CaseLimits limits = desk.limits(employee.regimeId(), typed.foundOn());
        OpenCase wish = new OpenCase(
                typed.employee(), typed.fault(), CaseDesk.words(typed.facts()), typed.foundOn(), typed.openedOn());
        long id = cases.open(wish, fault, limits.asksCouncil(fault.degree()), limits.opensAppeal(fault.degree()));
        DisciplineCase opened = cases.findToChange(id).orElseThrow();
        desk.note(opened, CaseStage.OPENED, NewEvent.of(CaseEventKind.OPENED, wish.openedOn(), null));
        return id;
    }

    /** Notes the day on which the grievances were notified and the file communicated; the employee sees the case from now on. */
    public void notified(long id, LocalDate day, String note) {
        DisciplineCase it = desk.held(id, CaseStep.NOTIFY);
        desk.note(it, CaseStage.NOTIFIED, NewEvent.of(CaseEventKind.NOTIFIED, desk.day(it, day), blank(note)));
        desk.tellEmployee(it, "discipline.told.notified", day);
    }

    /** Notes explanations that came on paper. */
    public void explained(long id, LocalDate day, String words) {
        DisciplineCase it = desk.held(id, CaseStep.EXPLAIN);
        desk.note(
                it,
                CaseStage.EXPLAINED,
                NewEvent.of(CaseEventKind.EXPLAINED, desk.day(it, day), CaseDesk.words(words)));
    }

    /** Notes that no explanations came, once there was time enough for them. */
    public void silent(long id, LocalDate day) {
        DisciplineCase it = desk.held(id, CaseStep.SILENT);
        LocalDate first = desk.terms(it).firstSilence(it.notifiedOn());
        if (desk.day(it, day).isBefore(first)) {
            throw new RuleException("discipline.refused.silent", first);
        }
        desk.note(it, CaseStage.EXPLAINED, NewEvent.of(CaseEventKind.SILENT, day, null));
    }

    /** @throws RuleException after the last day, when the fault is prescribed */
    public void refer(long id, LocalDate day, String note) {
        DisciplineCase it = desk.held(id, CaseStep.REFER);
        CaseTerms terms = desk.terms(it);
        if (terms.isPrescribed(desk.days(it), desk.day(it, day))) {
            CaseTerm term = terms.lastReferral(desk.days(it));
            throw new RuleException(
                    "discipline.refused.prescribed",
                    it.foundOn(),
                    term.last(),
                    term.number().article());
        }
        desk.note(it, CaseStage.REFERRED, NewEvent.of(CaseEventKind.REFERRED, day, blank(note)));
        desk.tellEmployee(it, "discipline.told.referred", day);
    }

    /**
     * Notes that the employee was called to a hearing.
     *
     * @throws RuleException where too little time is left until then
     */
    public void call(long id, LocalDate day, LocalDate hearing) {
        DisciplineCase it = desk.held(id, CaseStep.CALL);
        CaseTerm first = desk.terms(it).firstHearing(desk.day(it, day));
        if (hearing == null || hearing.isBefore(first.last())) {
            throw new RuleException(
                    "discipline.refused.hearing",
                    first.last(),
                    first.number().value(),
                    first.number().article());
        }
        desk.note(
                it,
                CaseStage.CALLED,
                NewEvent.of(CaseEventKind.CALLED, day, null).hearing(hearing));
        desk.tellEmployee(it, "discipline.told.called", hearing);
    }

    /**
     * Notes what the council found.
     *
     * @param sanction kind of act it names, or null for none
     * @param reference of its minutes
     */
    public void opinion(long id, LocalDate day, String sanction, String reference) {
        DisciplineCase it = desk.held(id, CaseStep.OPINION);
        if (desk.day(it, day).isBefore(it.hearingOn())) {
            throw new RuleException("discipline.refused.before-hearing", it.hearingOn());
        }
        if (sanction != null && !SanctionScale.has(desk.scale(it).upTo(it.degree()), sanction)) {
            throw new RuleException("discipline.refused.degree", it.degree());
        }
        desk.note(
                it,
                CaseStage.OPINION,
                NewEvent.of(CaseEventKind.OPINION, day, CaseDesk.words(reference))
                        .naming(sanction, null));
    }

    private static String blank(String text) {
        return text == null || text.isBlank() ? null : CaseDesk.words(text);
    }
}
