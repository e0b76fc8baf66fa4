package dz.mujamma.web.leave;

import dz.mujamma.ejb.leave.LeaveBalanceService;
import dz.mujamma.ejb.leave.LeaveRequestService;
import dz.mujamma.ejb.leave.MyLeave;
import dz.mujamma.persistence.leave.LedgerLine;
import dz.mujamma.web.calendar.YearPicture;
import dz.mujamma.web.shared.ListRequest;
import dz.mujamma.web.shared.RowsModel;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.time.format.DateTimeParseException;

/** The own leave: balance, forecast, requests, year and ledger. What is shown stands in the address. */
@Named
@RequestScoped
public class LeaveMineView {
    private static final int LINES = RowsModel.SIZE;
    private static final int FIRST_YEAR = 2000;
    private static final int YEARS_AHEAD = 5;

    @Inject
    private LeaveBalanceService balances;

    @Inject
    private LeaveRequestService requests;

    @Inject
    private ListRequest list;

    @Inject
    private Clock clock;

    private LocalDate today;
    private LocalDate on;
    private MyLeave leave;

    @PostConstruct
    void read() {
        today = LocalDate.now(clock);
        on = dayAsked();
        leave = balances.mine(Year.of(yearAsked()), on, (list.page() - 1) * LINES, LINES);
    }

    private int yearAsked() {
        Long year = list.whole("year");
        return year == null
                ? today.getYear()
                : (int) Math.max(FIRST_YEAR, Math.min(year, today.getYear() + (long) YEARS_AHEAD));
    }

    /** The end of the year where nothing, or nothing readable, was asked. */
    private LocalDate dayAsked() {
        LocalDate usual = LocalDate.of(today.getYear(), 12, 31);
        try {
            LocalDate asked = list.text("on") == null ? usual : LocalDate.parse(list.text("on"));
            return asked.isBefore(today) || asked.isAfter(getLatest()) ? usual : asked;
        } catch (DateTimeParseException unreadable) {
            return usual;
        }
    }

    public void withdraw(long id) {
        requests.withdraw(id);
    }

    public MyLeave getLeave() {
        return leave;
    }

    public LocalDate getToday() {
        return today;
    }

    public LocalDate getOn() {
        return on;
    }

    public LocalDate getLatest() {
        return today.plusYears(YEARS_AHEAD).minusDays(1);
    }

    public YearPicture getPicture() {
        return LeaveMarks.picture(leave.calendar(), today, leave.requests());
    }

    public RowsModel<LedgerLine> getLedger() {
        return new RowsModel<>(leave.ledger().rows(), leave.ledger().total(), list.page());
    }
}
