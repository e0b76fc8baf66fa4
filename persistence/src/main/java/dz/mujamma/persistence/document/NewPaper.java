package dz.mujamma.persistence.document;

import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.tenancy.Right;
import java.time.Instant;
import java.time.LocalDate;

/** A paper about to be stored. */
public record NewPaper(
        PaperKind kind,
        RegisterNumber number,
        String subjectFeature,
        long subjectId,
        Long employeeId,
        Localized holder,
        Localized title,
        PaperContent content,
        TemplateRow template,
        LocalDate issuedOn,
        Instant issuedAt,
        String issuedBy,
        LocalDate effectFrom,
        LocalDate effectTo,
        Right restriction,
        String code) {}
