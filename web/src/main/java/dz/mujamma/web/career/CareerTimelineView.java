package dz.mujamma.web.career;

import dz.mujamma.ejb.career.history.CareerHistoryService;
import dz.mujamma.ejb.career.history.CareerStory;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The career of one person: for HR, and for the chief where the body allows it. */
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
        story = Scope.hat().role() == Role.CHIEF
                ? careers.ofMyPeople(id, days.getOn(), days.getKnown())
                : careers.of(id, days.getOn(), days.getKnown());
        days.show(story);
    }

    /** The days asked about go into the address. */
    public String look() {
        return "/career/timeline?faces-redirect=true&id=" + id + days.asked();
    }

    /** Where one came from; a chief has no page of a person's file. */
    public String getBack() {
        return Scope.hat().role() == Role.CHIEF ? "/" : "/personnel/detail?id=" + id;
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
