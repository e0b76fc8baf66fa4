package dz.mujamma.ejb.leave;

import dz.mujamma.ejb.calendar.WorkCalendar;
import dz.mujamma.ejb.notification.NotificationService;
import dz.mujamma.persistence.calendar.Holidays;
import dz.mujamma.persistence.identity.Accounts;
import dz.mujamma.persistence.leave.InboxQuery;
import dz.mujamma.persistence.leave.LeaveEntries;
import dz.mujamma.persistence.leave.LeaveEntry;
import dz.mujamma.persistence.leave.LeaveRequest;
import dz.mujamma.persistence.leave.LeaveRequests;
import dz.mujamma.persistence.leave.LeaveStanding;
import dz.mujamma.persistence.leave.LeaveStandings;
import dz.mujamma.persistence.leave.LeaveStatus;
import dz.mujamma.persistence.personnel.Employee;
import dz.mujamma.persistence.shared.DateRange;
import dz.mujamma.persistence.shared.Explanation;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.shared.Page;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Hat;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Deciding on other people's requests: a chief on those sent to them, HR on those of people without a chief, nobody on their
 * own. Chiefs see no other requests; HR sees all of the body.
 */
@Stateless
@RolesAllowed({Role.Names.CHIEF, Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
public class LeaveDecisionService {
    private static final int LONGEST_REASON = 500;

    @Inject
    private LeaveRules rules;

    @Inject
    private LeaveRequests requests;

    @Inject
    private LeaveEntries entries;

    @Inject
    private LeaveStandings standings;

    @Inject
    private Accounts accounts;

    @Inject
    private Holidays holidays;

    @Inject
    private NotificationService notifications;

    @Inject
    private Clock clock;

    /**
     * What a list of requests shows.
     *
     * @param everybody for HR: those of chiefs as well; without effect for a chief
     * @param status null for any
     * @param text part of a name or matricule, or empty
     */
    public record Wanted(
            boolean everybody,
            LeaveStatus status,
            String text,
            InboxQuery.Order order,
            boolean ascending,
            int first,
            int size) {}

    public Page<InboxRow> inbox(Wanted wanted) {
        LocalDate today = LocalDate.now(clock);
        InboxQuery query = new InboxQuery(
                isChief() ? Scope.hat().employeeId() : null,
                wanted.everybody(),
                wanted.status(),
                wanted.text(),
                wanted.order(),
                wanted.ascending(),
                wanted.first(),
                wanted.size());
        return requests.inbox(query).map(request -> InboxRow.of(request, today));
    }

    /** How many requests wait for whoever asks. */
    public long waiting() {
        return requests.waiting(isChief() ? Scope.hat().employeeId() : null);
    }

    /** Who of the chief's people is, or wishes to be, away in these days. */
    @RolesAllowed(Role.Names.CHIEF)
    public List<DecisionFile.Away> awayFromTeam(DateRange days) {
        return requests.awayFromTeam(Scope.hat().employeeId(), days).stream()
                .map(away -> new DecisionFile.Away(
                        away.employee().id(), away.employee().name(), away.leave(), away.status()))
                .toList();
    }

    public DecisionFile file(long id) {
        LeaveRequest request =
                requests.find(id).filter(LeaveDecisionService::isSeen).orElseThrow(NotFoundException::new);
        LeaveStanding standing = standings.find(request.employee().id()).orElseThrow(NotFoundException::new);
        return new DecisionFile(
                InboxRow.of(request, LocalDate.now(clock)),
                standing.balance(),
                counted(request),
                teamSize(standing),
                away(request, standing),
                obstacle(request));
    }

    public void approve(long id) {
        LeaveRequest request = decidable(id);
        request.approve(clock.instant(), Scope.hat().login(), Scope.hat().employeeId());
        tell(request, "leave.told.approved");
    }

    /** @param reason what the employee will read; needed */
    public void refuse(long id, String reason) {
        String words = reason == null ? "" : reason.strip();
        if (words.isEmpty() || words.length() > LONGEST_REASON) {
            throw new RuleException("leave.refused.reason");
        }
        LeaveRequest request = decidable(id);
        request.refuse(clock.instant(), Scope.hat().login(), Scope.hat().employeeId(), words);
        entries.heldBy(id)
                .forEach(part -> entries.add(LeaveEntry.giveBack(
                        request, part, LocalDate.now(clock), Scope.hat().login())));
        tell(request, "leave.told.refused");
    }

    /** Held until the end, so that of two who decide at once the second finds it decided. */
    private LeaveRequest decidable(long id) {
        LeaveRequest request =
                requests.findToChange(id).filter(LeaveDecisionService::isSeen).orElseThrow(NotFoundException::new);
        String obstacle = obstacle(request);
        if (obstacle != null) {
            throw new RuleException(obstacle);
        }
        return request;
    }

    private String obstacle(LeaveRequest request) {
        Hat hat = Scope.hat();
        if (accounts.belongsTo(hat.login(), hat.bodyId(), request.employee().id())) {
            return "leave.refused.own_decision";
        }
        if (!isChief() && request.decider().isPresent()) {
            return "leave.refused.chief_decides";
        }
        return request.status() == LeaveStatus.PENDING ? null : "leave.refused.already_decided";
    }

    private static boolean isSeen(LeaveRequest request) {
        return !isChief()
                || request.decider()
                        .map(Employee::id)
                        .equals(Optional.of(Scope.hat().employeeId()));
    }

    private static boolean isChief() {
        return Scope.hat().role() == Role.CHIEF;
    }

    private Explanation counted(LeaveRequest request) {
        return rules.annualLeave()
                .ruleOn(request.employee().regimeId(), request.leave().first())
                .map(rule -> LeaveDays.count(
                        request.leave(),
                        new WorkCalendar(request.leave(), rules.week(), holidays.in(request.leave())),
                        rule))
                .map(CountedDays::why)
                .orElseGet(Explanation::of);
    }

    private long teamSize(LeaveStanding standing) {
        return standing.chiefId() != null
                ? requests.teamSize(standing.chiefId())
                : requests.unitSize(standing.unitId());
    }

    private List<DecisionFile.Away> away(LeaveRequest request, LeaveStanding standing) {
        List<LeaveRequest> team = standing.chiefId() != null
                ? requests.awayFromTeam(standing.chiefId(), request.leave())
                : requests.awayFromUnit(standing.unitId(), request.leave());
        return team.stream()
                .filter(other -> !other.employee().id().equals(standing.employeeId()))
                .map(other -> new DecisionFile.Away(
                        other.employee().id(), other.employee().name(), other.leave(), other.status()))
                .toList();
    }

    private void tell(LeaveRequest request, String key) {
        notifications.tell(
                request.employee().id(),
                key,
                "/leave/detail?id=" + request.id(),
                request.leave().first(),
                request.leave().last(),
                request.days());
    }
}
