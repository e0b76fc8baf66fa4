package dz.mujamma.persistence.organization;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Something that was decided of a post.
 *
 * @param shape what it is from the day on, of OPEN and CHANGE
 * @param causeId the closing of a unit that moved the post, or null
 * @param targetId of WITHDRAW: the change that is taken back
 */
public record PostChange(
        long id,
        long postId,
        Kind kind,
        LocalDate day,
        PostShape shape,
        Long causeId,
        Long targetId,
        Instant recordedAt,
        String recordedBy) {

    public enum Kind {
        OPEN,
        CHANGE,
        ABOLISH,
        WITHDRAW
    }
}
