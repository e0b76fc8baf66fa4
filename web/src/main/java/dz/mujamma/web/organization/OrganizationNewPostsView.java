package dz.mujamma.web.organization;

import dz.mujamma.ejb.organization.PostChangeService;
import dz.mujamma.ejb.organization.PostChangeService.AddPosts;
import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;

/** Creating one post, or several of the same kind at once. */
@Named
@ViewScoped
public class OrganizationNewPostsView implements Serializable {
    private static final long serialVersionUID = 1L;

    @EJB
    private PostChangeService changes;

    @Inject
    private PostChoices choices;

    @Inject
    private Director director;

    private Long unit;

    @Valid
    private final PostForm post = new PostForm();

    @NotBlank
    @Size(max = 40)
    private String number;

    @Min(1)
    @Max(500)
    private int count = 1;

    @NotNull
    private LocalDate from;

    public void open() {
        // Before anything is drawn, so that who may not is told so.
        choices.getUnits();
        post.setUnit(unit);
    }

    public void save() throws IOException {
        changes.add(new AddPosts(number, count, post.shape(), from));
        director.done(
                "/organization/posts?unit=" + post.getUnit() + "&on=" + from, "organization.new-posts.done", count);
    }

    public PostForm getPost() {
        return post;
    }

    public Long getUnit() {
        return unit;
    }

    public void setUnit(Long unit) {
        this.unit = unit;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public int getCount() {
        return count;
    }

    public void setCount(int count) {
        this.count = count;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
