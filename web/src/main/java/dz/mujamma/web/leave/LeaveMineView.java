package dz.mujamma.web.leave;

import dz.mujamma.ejb.leave.LeaveBalanceService;
import dz.mujamma.ejb.leave.LeaveRequestService;
import dz.mujamma.ejb.leave.MyLeave;
import dz.mujamma.persistence.leave.LedgerLine;
import dz.mujamma.web.calendar.YearPicture;
import dz.mujamma.web.shared.ListRequest;
import dz.mujamma.web.shared.RowsModel;
import dz.mujamma.web.shared.Texts;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
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
    private Texts texts;

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

    /** The day of the forecast goes into the address. */
    public String look() {
        return "/leave/mine?faces-redirect=true&on=" + on;
    }

    public String withdraw(long id) {
        requests.withdraw(id);
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(texts.say("leave.mine.withdrawn")));
        return "/leave/mine?faces-redirect=true";
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

    public void setOn(LocalDate on) {
        this.on = on;
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
