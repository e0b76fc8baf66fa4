package dz.mujamma.web.career;

import dz.mujamma.ejb.career.closing.ReassignmentService;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** How many people closings leave in their units, for the home of HR. */
@Named
@RequestScoped
public class CareerLeftBehindView {
    @EJB
    private ReassignmentService reassignments;

    private long count;

    @PostConstruct
    void read() {
        count = reassignments.count(null);
    }

    public long getCount() {
        return count;
    }
}
