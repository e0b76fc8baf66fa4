package dz.mujamma.web.home;

import dz.mujamma.ejb.steering.BodyFigures;
import dz.mujamma.ejb.steering.FiguresService;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** What the ministry sees: bodies in figures. */
@Named
@RequestScoped
public class MinistryHome {
    @EJB
    private FiguresService figures;

    private List<BodyFigures> bodies;

    @PostConstruct
    void read() {
        bodies = figures.byBody();
    }

    public List<BodyFigures> getBodies() {
        return bodies;
    }

    public long getEmployees() {
        return bodies.stream().mapToLong(BodyFigures::employees).sum();
    }

    public int getSmallest() {
        return BodyFigures.SMALLEST_SHOWN;
    }
}
