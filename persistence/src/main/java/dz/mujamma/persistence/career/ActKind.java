package dz.mujamma.persistence.career;

import dz.mujamma.persistence.shared.Localized;
import java.util.Map;
import java.util.Set;

/**
 * A kind of act as the catalogue has it.
 *
 * @param from the positions from which it may be taken; {@link Position#NONE} before the first act
 * @param to the position it leads to; null where the position stays or the act names it
 * @param articles per regime in which the kind exists, the article it rests on
 */
public record ActKind(
        String id,
        ActFamily family,
        Localized name,
        String register,
        String paperKind,
        boolean restricted,
        Position to,
        Set<Position> from,
        Need grade,
        Need step,
        Need post,
        Need unit,
        Need position,
        Need end,
        Need otherBody,
        boolean freesPost,
        String commission,
        Map<String, String> articles) {
    public static final String CORRECTION = "CORRECTION";
    public static final String CANCELLATION = "CANCELLATION";

    public boolean cancels() {
        return id.equals(CANCELLATION);
    }

    public boolean corrects() {
        return id.equals(CORRECTION);
    }

    /** The article for a regime, or an empty text. */
    public String article(String regime) {
        return articles.getOrDefault(regime, "");
    }
}
