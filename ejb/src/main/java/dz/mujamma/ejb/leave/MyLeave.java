package dz.mujamma.ejb.leave;

import dz.mujamma.ejb.calendar.WorkCalendar;
import dz.mujamma.persistence.leave.LeaveStatus;
import dz.mujamma.persistence.leave.LedgerLine;
import dz.mujamma.persistence.shared.Page;
import java.math.BigDecimal;
import java.util.List;

/**
 * All that somebody sees of the own leave.
 *
 * @param calendar the year shown
 * @param requests those that touch the year, and all that still wait
 */
public record MyLeave(
        Balance balance, Forecast forecast, WorkCalendar calendar, List<RequestRow> requests, Page<LedgerLine> ledger) {
    public MyLeave {
        requests = List.copyOf(requests);
    }

    /** Days taken off the balance for requests nobody has decided yet. */
    public BigDecimal pending() {
        return requests.stream()
                .filter(request -> request.status() == LeaveStatus.PENDING)
                .map(RequestRow::days)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
