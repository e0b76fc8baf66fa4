package dz.mujamma.web.organization;

import dz.mujamma.ejb.organization.PostChangeService;
import dz.mujamma.ejb.organization.PostService;
import dz.mujamma.ejb.organization.PostService.PostStory;
import dz.mujamma.ejb.organization.UnitService;
import dz.mujamma.persistence.organization.GradeName;
import dz.mujamma.persistence.organization.Occupant;
import dz.mujamma.persistence.organization.PostChange;
import dz.mujamma.persistence.organization.PostChange.Kind;
import dz.mujamma.persistence.organization.PostRow;
import dz.mujamma.web.shared.Texts;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One numbered post: how it is on a day, who held it, and what was decided of it. */
@Named
@ViewScoped
public class OrganizationPostView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private PostService posts;

    @EJB
    private PostChangeService changes;

    @EJB
    private UnitService units;

    @Inject
    private AskedDay askedDay;

    @Inject
    private Director director;

    @Inject
    private Texts texts;

    private Long id;
    private transient PostStory story;
    private transient Map<Long, GradeName> grades;
    private transient Map<Long, String> unitNames;

    public void open() {
        story = posts.story(id == null ? 0 : id, askedDay.getDay());
        grades = new HashMap<>();
        posts.grades().forEach(grade -> grades.put(grade.id(), grade));
        unitNames = new HashMap<>();
        units.names().forEach(unit -> unitNames.put(unit.id(), texts.of(unit.name())));
    }

    public void withdraw(long change) throws IOException {
        changes.withdraw(id, change);
        director.done("/organization/post?id=" + id, "organization.unit.withdrawn");
    }

    public PostRow getPost() {
        return read().post();
    }

    public String getRange() {
        return PostWords.range(texts, getPost().minGrade(), getPost().maxGrade());
    }

    public List<Occupant> getOccupants() {
        return read().occupants();
    }

    public List<PostChange> getChanges() {
        return read().operative();
    }

    public boolean mayBeWithdrawn(PostChange change) {
        return change.kind() != Kind.OPEN && change.causeId() == null;
    }

    /** What a change says, in words. */
    public String say(PostChange change) {
        read();
        if (change.shape() == null) {
            return texts.say("organization.post.change.ABOLISH");
        }
        String unit = unitNames.computeIfAbsent(
                change.shape().unitId(), other -> texts.of(units.get(other).name()));
        String range = PostWords.range(
                texts,
                grades.get(change.shape().minGradeId()),
                grades.get(change.shape().maxGradeId()));
        String key = change.causeId() == null
                ? "organization.post.change." + change.kind()
                : "organization.post.change.CLOSING";
        return texts.say(key, change.shape().title(), unit, range.isEmpty() ? "–" : range);
    }

    /** After a refusal the page is drawn again from what the database has. */
    private PostStory read() {
        if (story == null) {
            open();
        }
        return story;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
