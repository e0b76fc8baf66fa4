package dz.mujamma.web.organization;

import dz.mujamma.ejb.organization.PostChangeService;
import dz.mujamma.ejb.organization.PostService;
import dz.mujamma.persistence.organization.GradeName;
import dz.mujamma.persistence.organization.PostChange.Kind;
import dz.mujamma.persistence.organization.PostRow;
import dz.mujamma.persistence.organization.PostShape;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;

/** Changing or abolishing a post from a day on. */
@Named
@ViewScoped
public class OrganizationChangePostView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private PostService posts;

    @EJB
    private PostChangeService changes;

    @Inject
    private Director director;

    @Inject
    private Clock clock;

    private Long id;
    private Kind kind;

    @NotNull
    private LocalDate day;

    @Valid
    private final PostForm post = new PostForm();

    private transient PostRow row;

    public void open() {
        kind = kind == Kind.ABOLISH ? Kind.ABOLISH : Kind.CHANGE;
        PostRow now = getRow();
        post.fill(new PostShape(now.title(), now.unitId(), id(now.minGrade()), id(now.maxGrade())));
    }

    public void save() throws IOException {
        if (kind == Kind.ABOLISH) {
            changes.abolish(id, day);
        } else {
            changes.change(id, post.shape(), day);
        }
        director.done("/organization/post?id=" + id, "organization.change-post.done." + kind, getRow().number(), day);
    }

    public PostRow getRow() {
        if (row == null) {
            row = posts.story(id == null ? 0 : id, LocalDate.now(clock)).post();
        }
        return row;
    }

    private static Long id(GradeName grade) {
        return grade == null ? null : grade.id();
    }

    public String getWhat() {
        return kind.name();
    }

    public PostForm getPost() {
        return post;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Kind getKind() {
        return kind;
    }

    public void setKind(Kind kind) {
        this.kind = kind;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }
}
