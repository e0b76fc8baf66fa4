package dz.mujamma.ejb.leave;

import dz.mujamma.ejb.calendar.WorkCalendar;
import dz.mujamma.ejb.notification.NotificationService;
import dz.mujamma.persistence.calendar.Holidays;
import dz.mujamma.persistence.identity.Accounts;
import dz.mujamma.persistence.leave.AnnualLeaveRule;
import dz.mujamma.persistence.leave.Bucket;
import dz.mujamma.persistence.leave.LeaveEntries;
import dz.mujamma.persistence.leave.LeaveEntry;
import dz.mujamma.persistence.leave.LeaveRequest;
import dz.mujamma.persistence.leave.LeaveRequests;
import dz.mujamma.persistence.leave.LeaveStanding;
import dz.mujamma.persistence.leave.LeaveStandings;
import dz.mujamma.persistence.personnel.Employee;
import dz.mujamma.persistence.personnel.Employees;
import dz.mujamma.persistence.shared.DateRange;
import dz.mujamma.persistence.shared.Explanation;
import dz.mujamma.persistence.shared.Explanation.Step;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Hat;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/** The own requests of whoever wears an employee's hat: looked at beforehand, sent, withdrawn. */
@Stateless
@RolesAllowed(Role.Names.EMPLOYEE)
public class LeaveRequestService {
    private static final int LONGEST_NOTE = 500;
    /** Long enough for a feast between two week-ends. */
    private static final int DAYS_LOOKED_AHEAD = 31;

    @Inject
    private LeaveRules rules;

    @Inject
    private LeaveStandings standings;

    @Inject
    private LeaveRequests requests;

    @Inject
    private LeaveEntries entries;

    @Inject
    private Employees employees;

    @Inject
    private Accounts accounts;

    @Inject
    private Holidays holidays;

    @Inject
    private NotificationService notifications;

    @EJB
    private LeavePaperService papers;

    @Inject
    private Clock clock;

    /** One request with how its days were counted. */
    public record Own(RequestRow request, Explanation why) {}

    /** What {@link #ask} would say, with the same rules, at the state of this moment. */
    public LeavePreview preview(LocalDate first, LocalDate last) {
        DateRange leave = LeaveRefusals.span(first, last);
        return preview(standings.find(own()).orElseThrow(NotFoundException::new), leave);
    }

    /**
     * Sends a request: its days leave the balance at once, so that no two requests count on the same ones.
     *
     * @return its number
     * @throws RuleException the first of the preview's refusals
     */
    public long ask(AskForLeave wish) {
        DateRange leave = LeaveRefusals.span(wish.first(), wish.last());
        String note = trimmed(wish.note());
        Employee employee = employees.findToMoveRights(own()).orElseThrow(NotFoundException::new);
        LeaveStanding standing = standings.find(own()).orElseThrow(NotFoundException::new);
        LeavePreview preview = preview(standing, leave);
        preview.refusals().stream().findFirst().map(Refusal::asException).ifPresent(refusal -> {
            throw refusal;
        });
        BigDecimal days = BigDecimal.valueOf(preview.days());
        LeaveRequest request = new LeaveRequest(
                employee,
                rule(standing, leave).leaveTypeId(),
                leave,
                days,
                note,
                employee.chief().orElse(null),
                clock.instant(),
                Scope.hat().login());
        requests.add(request);
        for (Bucket part : LeaveAllocation.oldestFirst(standing.buckets(), days)) {
            entries.add(LeaveEntry.take(
                    request, part, LocalDate.now(clock), Scope.hat().login()));
        }
        tellDeciders(request, standing, "leave.told.asked");
        return request.id();
    }

    /** Takes back a request that has not started yet, decided or not. */
    public void withdraw(long id) {
        LeaveRequest request = requests.findToChange(id)
                .filter(found -> found.employee().id().equals(own()))
                .orElseThrow(NotFoundException::new);
        if (!request.holdsDays()) {
            throw new RuleException("leave.refused.already_decided");
        }
        LocalDate today = LocalDate.now(clock);
        if (!RequestRow.withdrawable(request, today)) {
            throw new RuleException("leave.refused.started");
        }
        request.withdraw(clock.instant());
        papers.withdrawn(id);
        entries.heldBy(id)
                .forEach(part -> entries.add(
                        LeaveEntry.giveBack(request, part, today, Scope.hat().login())));
        tellDeciders(request, standings.find(own()).orElseThrow(NotFoundException::new), "leave.told.withdrawn");
    }

    /** Those that touch the year and all that still wait, the latest leave first. */
    public List<RequestRow> requests(Year year) {
        DateRange days = new DateRange(year.atDay(1), year.atDay(year.length()));
        LocalDate today = LocalDate.now(clock);
        return requests.touching(own(), days).stream()
                .map(request -> RequestRow.of(request, today))
                .toList();
    }

    public Own request(long id) {
        LeaveRequest request = requests.find(id)
                .filter(found -> found.employee().id().equals(own()))
                .orElseThrow(NotFoundException::new);
        CountedDays counted = LeaveDays.count(
                request.leave(),
                new WorkCalendar(request.leave(), rules.week(), holidays.in(request.leave())),
                rules.annualLeave()
                        .ruleOn(request.employee().regimeId(), request.leave().first())
                        .orElseThrow(() -> new RuleException("leave.refused.no_rule")));
        return new Own(RequestRow.of(request, LocalDate.now(clock)), counted.why());
    }

    private LeavePreview preview(LeaveStanding standing, DateRange leave) {
        DateRange around = new DateRange(leave.first(), leave.last().plusDays(DAYS_LOOKED_AHEAD));
        WorkCalendar calendar = new WorkCalendar(around, rules.week(), holidays.in(around));
        CountedDays counted = LeaveDays.count(leave, calendar, rule(standing, leave));
        List<DateRange> held = requests.holding(standing.employeeId(), leave).stream()
                .map(LeaveRequest::leave)
                .toList();
        List<Refusal> refusals = LeaveRefusals.of(
                leave, LocalDate.now(clock), standing.hireDate(), counted.days(), standing.balance(), !held.isEmpty());
        Explanation why = counted.why().then(taken(standing, counted.days()));
        return new LeavePreview(
                leave,
                counted.days(),
                standing.balance(),
                standing.chiefName(),
                calendar.workingDayFrom(leave.last().plusDays(1)),
                held,
                refusals,
                why);
    }

    private Explanation taken(LeaveStanding standing, int days) {
        BigDecimal wanted = BigDecimal.valueOf(days);
        if (wanted.signum() == 0 || standing.balance().compareTo(wanted) < 0) {
            return Explanation.of();
        }
        return new Explanation(LeaveAllocation.oldestFirst(standing.buckets(), wanted).stream()
                .map(part ->
                        Step.of("leave.why.taken_from", "", part.periodStart(), lastOf(standing, part), part.days()))
                .toList());
    }

    private LocalDate lastOf(LeaveStanding standing, Bucket part) {
        return rules.annualLeave()
                .periodOf(standing.regimeId(), part.periodStart())
                .last();
    }

    private AnnualLeaveRule rule(LeaveStanding standing, DateRange leave) {
        return rules.annualLeave()
                .ruleOn(standing.regimeId(), leave.first())
                .orElseThrow(() -> new RuleException("leave.refused.no_rule"));
    }

    private void tellDeciders(LeaveRequest request, LeaveStanding standing, String key) {
        Hat hat = Scope.hat();
        List<Long> deciders = request.decider()
                .map(chief -> List.of(chief.id()))
                .orElseGet(() -> accounts.employeesWith(hat.bodyId(), List.of(Role.HR_OFFICER, Role.HR_DIRECTOR)));
        deciders.stream()
                .filter(id -> id != standing.employeeId())
                .forEach(id -> notifications.tell(
                        id,
                        key,
                        "/leave/detail?id=" + request.id(),
                        standing.name(),
                        request.leave().first(),
                        request.leave().last(),
                        request.days()));
    }

    private static String trimmed(String note) {
        String text = Optional.ofNullable(note).map(String::strip).orElse("");
        if (text.length() > LONGEST_NOTE) {
            throw new RuleException("leave.refused.note", LONGEST_NOTE);
        }
        return text.isEmpty() ? null : text;
    }

    private static long own() {
        return Scope.hat().employeeId();
    }
}
