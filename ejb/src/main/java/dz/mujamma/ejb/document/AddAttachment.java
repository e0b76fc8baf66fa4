package dz.mujamma.ejb.document;

import java.time.LocalDate;

/**
 * A paper to be added.
 *
 * @param subject word of an {@link AttachmentSubject}
 * @param kind id of a kind
 * @param name what people call it; the name of the file where nothing else is said
 * @param validFrom or null
 * @param validTo or null where the kind does not ask for it, or says itself how long it is valid
 */
public record AddAttachment(
        String subject, long subjectId, String kind, String name, LocalDate validFrom, LocalDate validTo) {}
