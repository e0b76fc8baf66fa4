package dz.mujamma.ejb.organization;

import dz.mujamma.persistence.organization.PostChange;
import dz.mujamma.persistence.organization.PostChange.Kind;
import dz.mujamma.persistence.organization.PostVersion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Folds what was decided of one post into what it was on each day: a change says all of it and holds from its day until the
 * next one; of two for one day the one recorded later counts; what was withdrawn never was.
 */
public final class PostFold {
    private PostFold() {}

    /** Without gap or overlap, from the creation on. */
    public static List<PostVersion> of(List<PostChange> changes) {
        LocalDate end = abolition(changes).map(PostChange::day).orElse(null);
        List<PostChange> shaping = operative(changes).stream()
                .filter(change ->
                        change.shape() != null && (end == null || change.day().isBefore(end)))
                .toList();
        List<PostVersion> versions = new ArrayList<>();
        for (int i = 0; i < shaping.size(); i++) {
            PostChange change = shaping.get(i);
            LocalDate until = i + 1 < shaping.size() ? shaping.get(i + 1).day() : end;
            if (!change.day().equals(until)) {
                versions.add(new PostVersion(change.postId(), change.shape(), change.day(), until));
            }
        }
        return versions;
    }

    /** The abolition that stands: of several the one recorded last. */
    public static Optional<PostChange> abolition(List<PostChange> changes) {
        return operative(changes).stream()
                .filter(change -> change.kind() == Kind.ABOLISH)
                .max(Comparator.comparing(PostChange::id));
    }

    /** Those that were not taken back, in the order in which they come into force. */
    public static List<PostChange> operative(List<PostChange> changes) {
        Set<Long> withdrawn = changes.stream()
                .filter(change -> change.kind() == Kind.WITHDRAW)
                .map(PostChange::targetId)
                .collect(Collectors.toSet());
        return changes.stream()
                .filter(change -> change.kind() != Kind.WITHDRAW && !withdrawn.contains(change.id()))
                .sorted(Comparator.comparing(PostChange::day).thenComparing(PostChange::id))
                .toList();
    }
}
