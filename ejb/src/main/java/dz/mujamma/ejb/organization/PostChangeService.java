package dz.mujamma.ejb.organization;

import dz.mujamma.persistence.organization.GradeName;
import dz.mujamma.persistence.organization.PostChange;
import dz.mujamma.persistence.organization.PostChange.Kind;
import dz.mujamma.persistence.organization.PostHistories;
import dz.mujamma.persistence.organization.PostRow;
import dz.mujamma.persistence.organization.PostShape;
import dz.mujamma.persistence.organization.Posts;
import dz.mujamma.persistence.organization.UnitHistories;
import dz.mujamma.persistence.organization.UnitRow;
import dz.mujamma.persistence.organization.Units;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Creates, changes and abolishes numbered posts from a day on, past or future. */
@Stateless
@RolesAllowed(Role.Names.HR_DIRECTOR)
public class PostChangeService {
    private static final int MOST_AT_ONCE = 500;

    @Inject
    private PostHistories histories;

    @Inject
    private PostFolding folding;

    @Inject
    private Posts posts;

    @Inject
    private Units units;

    @Inject
    private UnitHistories tree;

    @Inject
    private Clock clock;

    /** @param first the number of the first post; the others are counted on from it */
    public record AddPosts(String first, int count, PostShape shape, LocalDate from) {}

    /** @return the new posts, in the order of their numbers */
    public List<Long> add(AddPosts wish) {
        if (wish.count() < 1 || wish.count() > MOST_AT_ONCE) {
            throw new RuleException("organization.refused.too-many-posts", MOST_AT_ONCE);
        }
        List<String> numbers = PostNumbers.from(wish.first().strip(), wish.count());
        List<String> taken = histories.taken(numbers);
        if (!taken.isEmpty()) {
            throw new RuleException("organization.refused.number-taken", taken.get(0));
        }
        check(wish.shape(), wish.from());
        List<Long> added = histories.open(numbers, wish.shape(), wish.from());
        tree.settle();
        return added;
    }

    /** Another title, unit or range of grades from a day on, up to the next change if there is one. */
    public void change(long postId, PostShape shape, LocalDate day) {
        requireThere(held(postId), day);
        check(shape, day);
        histories.add(postId, Kind.CHANGE, day, shape, null);
        folding.fold(postId);
        tree.settle();
    }

    /** @param day the first one on which the post is no longer there */
    public void abolish(long postId, LocalDate day) {
        PostRow post = held(postId);
        requireThere(post, day);
        if (day.equals(post.from())) {
            throw new RuleException("organization.refused.abolished-at-once", post.number());
        }
        posts.occupiedFrom(postId, day).ifPresent(occupied -> {
            throw new RuleException("organization.refused.post-occupied", post.number(), occupied);
        });
        histories.add(postId, Kind.ABOLISH, day, null, null);
        folding.fold(postId);
        tree.settle();
    }

    /** Takes back a change or an abolition: as if it had never been, yet it stays in the story. */
    public void withdraw(long postId, long changeId) {
        held(postId);
        PostChange change = PostFold.operative(histories.changesOf(postId)).stream()
                .filter(each -> each.id() == changeId)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        if (change.kind() == Kind.OPEN || change.causeId() != null) {
            throw new RuleException("organization.refused.creation-stays");
        }
        histories.add(postId, Kind.WITHDRAW, change.day(), null, changeId);
        folding.fold(postId);
        tree.settle();
    }

    private PostRow held(long postId) {
        histories.lock(postId);
        return posts.find(postId, LocalDate.now(clock)).orElseThrow(NotFoundException::new);
    }

    private static void requireThere(PostRow post, LocalDate day) {
        if (day.isBefore(post.from())) {
            throw new RuleException("organization.refused.before-creation", post.number(), post.from());
        }
        if (post.to() != null && !day.isBefore(post.to())) {
            throw new RuleException("organization.refused.after-abolition", post.number(), post.to());
        }
    }

    private void check(PostShape shape, LocalDate day) {
        UnitRow unit = units.find(shape.unitId()).orElseThrow(NotFoundException::new);
        if (unit.openedOn() != null && day.isBefore(unit.openedOn())) {
            throw new RuleException("organization.refused.before-opening", unit.name(), unit.openedOn());
        }
        if (unit.closedOn() != null) {
            throw new RuleException("organization.refused.post-in-closing-unit", unit.name(), unit.closedOn());
        }
        List<GradeName> range = Stream.of(shape.minGradeId(), shape.maxGradeId())
                .flatMap(id -> posts.grades().stream().filter(isGrade(id)))
                .toList();
        if (range.size() == 2 && range.get(0).level() > range.get(1).level()) {
            throw new RuleException("organization.refused.grade-range");
        }
    }

    private static Predicate<GradeName> isGrade(Long id) {
        return grade -> id != null && grade.id() == id;
    }
}
