package dz.mujamma.web.leave;

import dz.mujamma.ejb.leave.GapCorrection;
import dz.mujamma.ejb.leave.LeaveGapService;
import dz.mujamma.ejb.leave.LeaveGapService.Doubt;
import dz.mujamma.web.shared.Done;
import dz.mujamma.web.shared.ListRequest;
import dz.mujamma.web.shared.Texts;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** Annual leave in doubt because of time that was found not to count: shown, then set right person by person. */
@Named
@RequestScoped
public class LeaveCorrectionsView {
    private static final int MOST = 50;

    @EJB
    private LeaveGapService gaps;

    @Inject
    private ListRequest list;

    @Inject
    private Texts texts;

    @Inject
    private Done done;

    private List<Doubt> doubts;

    public List<Doubt> getDoubts() {
        if (doubts == null) {
            doubts = gaps.doubts(after(), MOST);
        }
        return doubts;
    }

    /** The key from which more follow; null where all are shown. */
    public Long getNext() {
        return getDoubts().size() < MOST ? null : getDoubts().get(MOST - 1).employeeId();
    }

    private long after() {
        return Optional.ofNullable(list.whole("after")).orElse(0L);
    }

    public String correct(long employee) {
        gaps.correct(employee);
        return done.at("/leave/corrections", "leave.corrections.done");
    }

    public String words(GapCorrection correction) {
        return texts.say(
                correction.days().signum() > 0 ? "leave.corrections.give" : "leave.corrections.take",
                correction.days().abs());
    }
}
