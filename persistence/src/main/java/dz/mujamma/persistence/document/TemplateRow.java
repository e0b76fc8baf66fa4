package dz.mujamma.persistence.document;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A wording of a kind of paper: supplied, or a version of the body.
 *
 * @param suppliedId number of the supplied template that is used; null where the version has its own texts
 * @param versionId number of the body's version; null where the body never had one
 * @param no counts the body's versions of the kind; 0 for the supplied one
 * @param validFrom null for the supplied one
 */
public record TemplateRow(
        PaperKind kind,
        Long suppliedId,
        Long versionId,
        int no,
        LocalDate validFrom,
        TemplateTexts ar,
        TemplateTexts fr,
        Instant publishedAt,
        String publishedBy) {

    public boolean supplied() {
        return suppliedId != null;
    }

    public TemplateTexts in(PaperLanguage language) {
        return language == PaperLanguage.AR ? ar : fr;
    }
}
