package dz.mujamma.ejb.organization;

import dz.mujamma.persistence.organization.GradeName;
import dz.mujamma.persistence.organization.Occupant;
import dz.mujamma.persistence.organization.PostChange;
import dz.mujamma.persistence.organization.PostFilter;
import dz.mujamma.persistence.organization.PostHistories;
import dz.mujamma.persistence.organization.PostRow;
import dz.mujamma.persistence.organization.Posts;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.shared.SortBy;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** The numbered posts of the body in which the caller wears a hat. */
@Stateless
@RolesAllowed({Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
public class PostService {
    @Inject
    private Posts posts;

    @Inject
    private PostHistories histories;

    /** @param sort by number, title_ar, title_fr, unit or from */
    public List<PostRow> page(PostFilter filter, SortBy sort, int first, int size) {
        return posts.page(filter, sort, first, size);
    }

    public long count(PostFilter filter) {
        return posts.count(filter);
    }

    /** The grades of the body from low to high, for the range of a post. */
    public List<GradeName> grades() {
        return posts.grades();
    }

    /**
     * A post with its story.
     *
     * @param post as it is on the day asked for, or as it is nearest to it
     * @param operative the changes that stand, in the order in which they come into force
     * @param occupants the last one first
     */
    public record PostStory(PostRow post, List<PostChange> operative, List<Occupant> occupants) {}

    /** @throws NotFoundException where the body has no such post */
    public PostStory story(long id, LocalDate day) {
        return new PostStory(
                posts.find(id, day).orElseThrow(NotFoundException::new),
                PostFold.operative(histories.changesOf(id)),
                posts.occupants(id));
    }
}
