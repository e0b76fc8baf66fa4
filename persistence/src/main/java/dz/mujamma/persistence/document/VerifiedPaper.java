package dz.mujamma.persistence.document;

import dz.mujamma.persistence.shared.Localized;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What anybody with the code may know of a paper: nothing that it does not show itself, and what became of it.
 *
 * @param holder the name on it, or null
 * @param effectFrom null where the paper says of no day that it begins
 * @param endedBy number of the paper that took its place or cancelled it; null where none is known
 */
public record VerifiedPaper(
        Localized body,
        PaperKind kind,
        Localized title,
        RegisterNumber number,
        LocalDate issuedOn,
        Localized holder,
        LocalDate effectFrom,
        LocalDate effectTo,
        PaperState state,
        Instant stateAt,
        String endedBy) {}
