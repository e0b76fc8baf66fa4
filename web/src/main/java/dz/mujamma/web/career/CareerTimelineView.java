package dz.mujamma.web.career;

import dz.mujamma.ejb.career.history.CareerHistoryService;
import dz.mujamma.ejb.career.history.CareerStory;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The career of one person, for HR. */
@Named
@RequestScoped
public class CareerTimelineView {
    @EJB
    private CareerHistoryService careers;

    @Inject
    private CareerDays days;

    private long id;
    private CareerStory story;

    public void open() {
        story = careers.of(id, days.getOn(), days.getKnown());
        days.show(story);
    }

    /** The days asked about go into the address. */
    public String look() {
        return "/career/timeline?faces-redirect=true&id=" + id + days.asked();
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public CareerStory getStory() {
        return story;
    }
}
