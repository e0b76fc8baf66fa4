package dz.mujamma.persistence.document;

import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.tenancy.Right;
import java.util.Optional;

/**
 * A kind of paper, as a body takes it on a day.
 *
 * @param part FREE, or the name of the right that papers of this kind need
 * @param validUntilNeeded whether it has to be said until when the paper is valid
 * @param validMonths so many months from its issue it is valid; null where that is said paper by paper
 * @param remindDays so many days before its end people are reminded; null for never
 * @param own whether the body said so itself
 */
public record AttachmentKind(
        String id,
        Localized name,
        String part,
        boolean validUntilNeeded,
        Integer validMonths,
        Integer remindDays,
        boolean own) {
    /** The right it takes to see papers of this kind. */
    public Optional<Right> right() {
        return rightOf(part);
    }

    static Optional<Right> rightOf(String part) {
        return "FREE".equals(part) ? Optional.empty() : Optional.of(Right.valueOf(part));
    }
}
