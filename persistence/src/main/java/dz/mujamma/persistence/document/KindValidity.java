package dz.mujamma.persistence.document;

/** How long papers of a kind are valid; see {@link AttachmentKind}. */
public record KindValidity(boolean validUntilNeeded, Integer validMonths, Integer remindDays) {}
