package dz.mujamma.ejb.organization;

import dz.mujamma.persistence.organization.PostChange;
import dz.mujamma.persistence.organization.PostHistories;
import dz.mujamma.persistence.organization.PostsInUnit;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Keeps the versions of posts what their changes fold into. */
@Dependent
class PostFolding {
    @Inject
    private PostHistories histories;

    @Inject
    private Clock clock;

    void fold(long postId) {
        List<PostChange> changes = histories.changesOf(postId);
        histories.fold(
                postId,
                PostFold.of(changes),
                PostFold.abolition(changes).map(PostChange::day).orElse(null));
        follow();
    }

    PostsInUnit countIn(long unitId, LocalDate day) {
        return histories.countIn(unitId, day);
    }

    /** @param closing the change that closes the unit */
    void abolishVacant(long unitId, LocalDate day, long closing) {
        histories.abolishVacant(unitId, day, closing).forEach(this::fold);
    }

    /** @param closing the change that closes the unit */
    void move(long unitId, long successorId, LocalDate day, long closing) {
        histories.move(unitId, successorId, day, closing);
        follow();
    }

    void moveBack(long closing) {
        histories.withdrawMoves(closing).stream().distinct().forEach(this::fold);
    }

    private void follow() {
        histories.follow(LocalDate.now(clock));
    }
}
