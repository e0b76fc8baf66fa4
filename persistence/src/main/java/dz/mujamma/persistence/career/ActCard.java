package dz.mujamma.persistence.career;

import dz.mujamma.persistence.shared.Localized;
import java.time.Instant;
import java.util.List;

/**
 * All there is to say of one act.
 *
 * @param target the act it corrects or cancels, or null
 * @param successors the acts, drafts too, that correct or cancel it
 * @param signatory capacity and name as printed, or null before signature
 */
public record ActCard(
        ActRow row,
        ActContent content,
        String regime,
        boolean restricted,
        Localized grade,
        Localized post,
        Localized unit,
        Localized position,
        Localized otherBody,
        String draftedBy,
        Instant draftedAt,
        String signedBy,
        Localized signatory,
        Instant notifiedAt,
        Instant acknowledgedAt,
        Linked target,
        List<Linked> successors) {
    public ActCard {
        successors = List.copyOf(successors);
    }

    /** @param reference null before signature */
    public record Linked(long id, String kind, Localized kindName, String reference, ActStatus status) {}
}
