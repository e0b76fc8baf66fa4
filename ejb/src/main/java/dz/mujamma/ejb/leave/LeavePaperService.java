package dz.mujamma.ejb.leave;

import dz.mujamma.ejb.calendar.WorkCalendar;
import dz.mujamma.ejb.document.IssuePaper;
import dz.mujamma.ejb.document.Papers;
import dz.mujamma.ejb.document.Subject;
import dz.mujamma.ejb.personnel.EmployeeOnPaper;
import dz.mujamma.ejb.shared.AlgiersClock;
import dz.mujamma.persistence.calendar.Holidays;
import dz.mujamma.persistence.document.PaperContent;
import dz.mujamma.persistence.document.PaperKind;
import dz.mujamma.persistence.document.PaperRow;
import dz.mujamma.persistence.document.PaperState;
import dz.mujamma.persistence.leave.Bucket;
import dz.mujamma.persistence.leave.DecidedLeaves;
import dz.mujamma.persistence.leave.LeaveEntries;
import dz.mujamma.persistence.leave.LeaveRequest;
import dz.mujamma.persistence.leave.LeaveRequests;
import dz.mujamma.persistence.leave.LeaveStanding;
import dz.mujamma.persistence.leave.LeaveStandings;
import dz.mujamma.persistence.leave.LeaveStatus;
import dz.mujamma.persistence.personnel.Employee;
import dz.mujamma.persistence.personnel.EmployeeCard;
import dz.mujamma.persistence.personnel.EmployeeList;
import dz.mujamma.persistence.shared.DateRange;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** The decision of an approved leave, on paper: one genuine paper per request, printed by HR or by whom it concerns. */
@Stateless
@RolesAllowed({Role.Names.EMPLOYEE, Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
public class LeavePaperService {
    private static final String LEAVE = "leave";
    private static final int DAYS_LOOKED_AHEAD = 31;

    @Inject
    private LeaveRequests requests;

    @Inject
    private LeaveEntries entries;

    @Inject
    private LeaveStandings standings;

    @Inject
    private DecidedLeaves leaves;

    @Inject
    private EmployeeList employees;

    @Inject
    private LeaveRules rules;

    @Inject
    private Holidays holidays;

    @EJB
    private Papers papers;

    /**
     * The paper of a request, issued at the first time it is asked for.
     *
     * @return number of the paper
     * @throws RuleException where the request is not approved
     */
    public long paper(long requestId) {
        LeaveRequest request = requests.findToChange(requestId)
                .filter(LeavePaperService::isSeen)
                .orElseThrow(NotFoundException::new);
        if (request.status() != LeaveStatus.APPROVED) {
            throw new RuleException("leave.refused.paper-not-approved");
        }
        return genuine(requestId).map(PaperRow::id).orElseGet(() -> issue(request));
    }

    /** Takes the paper of a request that was withdrawn out of force; does nothing where none was printed. */
    @RolesAllowed({Role.Names.EMPLOYEE, Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR, Role.Names.SYSTEM})
    public void withdrawn(long requestId) {
        genuine(requestId).ifPresent(paper -> papers.cancel(paper.id(), "withdrawn"));
    }

    private Optional<PaperRow> genuine(long requestId) {
        return papers.about(new Subject(LEAVE, requestId)).stream()
                .filter(paper -> paper.state() == PaperState.GENUINE)
                .findFirst();
    }

    private long issue(LeaveRequest request) {
        EmployeeCard card = employees.findCard(request.employee().id()).orElseThrow(NotFoundException::new);
        DateRange leave = request.leave();
        IssuePaper wish = IssuePaper.of(
                        PaperKind.LEAVE_DECISION,
                        new Subject(LEAVE, request.id()),
                        card.id(),
                        card.name(),
                        facts(request).over(EmployeeOnPaper.facts(card)))
                .inEffect(leave.first(), leave.last());
        return papers.issue(wish);
    }

    private PaperContent facts(LeaveRequest request) {
        DateRange leave = request.leave();
        return PaperContent.empty()
                .with("leave.type", leaves.typeName(request.leaveTypeId()))
                .with("leave.days", request.days())
                .with("leave.first", leave.first())
                .with("leave.last", leave.last())
                .with("leave.back", back(leave))
                .with("leave.period", period(request))
                .with(
                        "leave.balance",
                        standings
                                .find(request.employee().id())
                                .map(LeaveStanding::balance)
                                .orElse(null))
                .with(
                        "leave.askedOn",
                        request.askedAt().atZone(AlgiersClock.ZONE).toLocalDate())
                .with("leave.approvedBy", request.decider().map(Employee::name).orElse(null));
    }

    private LocalDate back(DateRange leave) {
        DateRange around = new DateRange(leave.first(), leave.last().plusDays(DAYS_LOOKED_AHEAD));
        return new WorkCalendar(around, rules.week(), holidays.in(around))
                .workingDayFrom(leave.last().plusDays(1));
    }

    /** The reference period whose right it takes; the oldest where it takes of two. */
    private String period(LeaveRequest request) {
        return entries.heldBy(request.id()).stream()
                .map(Bucket::periodStart)
                .min(Comparator.naturalOrder())
                .map(start -> start.getYear() + "-" + (start.getYear() + 1))
                .orElse(null);
    }

    private static boolean isSeen(LeaveRequest request) {
        return Scope.hat().role() != Role.EMPLOYEE
                || request.employee().id().equals(Scope.hat().employeeId());
    }
}
