package dz.mujamma.web.home;

import dz.mujamma.ejb.leave.DecisionFile.Away;
import dz.mujamma.ejb.leave.InboxRow;
import dz.mujamma.ejb.leave.LeaveDecisionService;
import dz.mujamma.ejb.leave.LeaveDecisionService.Wanted;
import dz.mujamma.persistence.leave.InboxQuery;
import dz.mujamma.persistence.leave.LeaveStatus;
import dz.mujamma.persistence.shared.DateRange;
import dz.mujamma.persistence.shared.Page;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What waits for a chief: requests to decide, and who is away in the next seven days. */
@Named
@RequestScoped
public class ChiefHome {
    private static final int SHOWN = 5;

    @EJB
    private LeaveDecisionService decisions;

    @Inject
    private Clock clock;

    private Page<InboxRow> waiting;
    private List<Away> away;

    @PostConstruct
    void read() {
        waiting = decisions.inbox(new Wanted(false, LeaveStatus.PENDING, "", InboxQuery.Order.ASKED, true, 0, SHOWN));
        LocalDate today = LocalDate.now(clock);
        away = decisions.awayFromTeam(new DateRange(today, today.plusDays(6)));
    }

    public Page<InboxRow> getWaiting() {
        return waiting;
    }

    public List<Away> getAway() {
        return away;
    }
}
