package dz.mujamma.web.career;

import dz.mujamma.ejb.career.history.CareerHistoryService;
import dz.mujamma.ejb.career.history.CareerStory;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The own career. */
@Named
@RequestScoped
public class CareerMineView {
    @EJB
    private CareerHistoryService careers;

    @Inject
    private CareerDays days;

    private CareerStory story;

    @PostConstruct
    void read() {
        story = careers.mine(days.getOn(), days.getKnown());
        days.show(story);
    }

    public String look() {
        return "/career/mine?faces-redirect=true" + days.asked();
    }

    public CareerStory getStory() {
        return story;
    }
}
