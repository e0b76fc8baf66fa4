package dz.mujamma.web.career;

import dz.mujamma.ejb.career.history.CareerHistoryService;
import dz.mujamma.ejb.career.history.CareerStory;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Where somebody stands today, for {@code WEB-INF/career/summary.xhtml}; read once however often it is asked. */
@Named
@RequestScoped
public class CareerSummary {
    @EJB
    private CareerHistoryService careers;

    private CareerStory story;

    public CareerStory of(long employee) {
        if (story == null || story.person().id() != employee) {
            story = careers.of(employee, null, null);
        }
        return story;
    }
}
