package dz.mujamma.web.organization;

import dz.mujamma.ejb.organization.PostService;
import dz.mujamma.ejb.organization.UnitService;
import dz.mujamma.persistence.organization.GradeName;
import dz.mujamma.persistence.organization.UnitName;
import dz.mujamma.web.shared.Texts;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The units and grades among which a post is made. */
@Named
@RequestScoped
public class PostChoices {
    @EJB
    private PostService posts;

    @EJB
    private UnitService unitService;

    @Inject
    private Texts texts;

    private List<UnitName> units;
    private List<GradeName> grades;

    public List<UnitName> getUnits() {
        if (units == null) {
            units = unitService.names();
        }
        return units;
    }

    public List<GradeName> getGrades() {
        if (grades == null) {
            grades = posts.grades();
        }
        return grades;
    }

    public String name(GradeName grade) {
        return PostWords.grade(texts, grade);
    }
}
