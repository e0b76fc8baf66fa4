package dz.mujamma.ejb.leave;

import dz.mujamma.ejb.calendar.WorkCalendar;
import dz.mujamma.persistence.calendar.Holidays;
import dz.mujamma.persistence.leave.LeaveEntries;
import dz.mujamma.persistence.leave.LeaveRequests;
import dz.mujamma.persistence.leave.LeaveStanding;
import dz.mujamma.persistence.leave.LeaveStandings;
import dz.mujamma.persistence.leave.LedgerLine;
import dz.mujamma.persistence.shared.DateRange;
import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.shared.Page;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;

/** Balances and where they come from: for employees their own, for HR anybody's of the body. */
@Stateless
@RolesAllowed(Role.Names.EMPLOYEE)
public class LeaveBalanceService {
    private static final int YEARS_AHEAD = 5;

    @Inject
    private LeaveRules rules;

    @Inject
    private LeaveStandings standings;

    @Inject
    private LeaveRequests requests;

    @Inject
    private LeaveEntries entries;

    @Inject
    private Holidays holidays;

    @Inject
    private Clock clock;

    /** What HR sees of somebody's leave. */
    public record OfEmployee(long employeeId, Localized name, Balance balance, Page<LedgerLine> ledger) {}

    /**
     * The whole of the own leave in four statements.
     *
     * @param year which year's calendar and requests
     * @param on the day of the forecast
     * @param firstLine of the ledger, newest first
     */
    public MyLeave mine(Year year, LocalDate on, int firstLine, int lines) {
        LeaveStanding standing = own();
        DateRange days = new DateRange(year.atDay(1), year.atDay(year.length()));
        LocalDate today = LocalDate.now(clock);
        List<RequestRow> rows = requests.touching(standing.employeeId(), days).stream()
                .map(request -> RequestRow.of(request, today))
                .toList();
        return new MyLeave(
                new Balances(rules.annualLeave()).of(standing),
                forecast(standing, on),
                new WorkCalendar(days, rules.week(), holidays.in(days)),
                rows,
                entries.page(standing.employeeId(), firstLine, lines));
    }

    public Balance balance() {
        return new Balances(rules.annualLeave()).of(own());
    }

    public Forecast forecast(LocalDate on) {
        return forecast(own(), on);
    }

    @RolesAllowed({Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
    public OfEmployee of(long employeeId, int firstLine, int lines) {
        LeaveStanding standing = standings.find(employeeId).orElseThrow(NotFoundException::new);
        return new OfEmployee(
                employeeId,
                standing.name(),
                new Balances(rules.annualLeave()).of(standing),
                entries.page(employeeId, firstLine, lines));
    }

    private LeaveStanding own() {
        return standings.find(Scope.hat().employeeId()).orElseThrow(NotFoundException::new);
    }

    private Forecast forecast(LeaveStanding standing, LocalDate on) {
        LocalDate today = LocalDate.now(clock);
        if (on.isBefore(today) || on.isAfter(today.plusYears(YEARS_AHEAD))) {
            throw new RuleException("leave.refused.forecast_day", today, today.plusYears(YEARS_AHEAD));
        }
        return LeaveForecast.on(
                on, rules.annualLeave(), Balances.facts(standing), standing.balance(), grantedThrough(standing, today));
    }

    /** Where nothing was granted yet, all of the current period is still to come. */
    private LocalDate grantedThrough(LeaveStanding standing, LocalDate today) {
        return standing.grantedThrough() != null
                ? standing.grantedThrough()
                : rules.annualLeave()
                        .periodOf(standing.regimeId(), today)
                        .first()
                        .minusDays(1);
    }
}
