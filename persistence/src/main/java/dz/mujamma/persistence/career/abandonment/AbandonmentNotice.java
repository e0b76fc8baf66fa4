package dz.mujamma.persistence.career.abandonment;

import java.time.LocalDate;

/**
 * A formal notice.
 *
 * @param paper number of the paper
 * @param reference number and year, as printed
 * @param sentOn null while it lies ready
 * @param outcome what came of the sending; null while nothing is known
 */
public record AbandonmentNotice(
        long id,
        int no,
        long paper,
        String reference,
        LocalDate madeOn,
        LocalDate sentOn,
        Channel channel,
        String tracking,
        Outcome outcome,
        LocalDate outcomeOn) {
    /** How it is sent. */
    public enum Channel {
        REGISTERED_MAIL,
        BY_HAND,
        BAILIFF
    }

    /** What came of it; any of them counts as notified. */
    public enum Outcome {
        RECEIVED,
        RETURNED,
        REFUSED
    }
}
