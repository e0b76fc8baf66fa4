package dz.mujamma.ejb.document;

import dz.mujamma.persistence.document.PaperContent;
import dz.mujamma.persistence.document.PaperKind;
import dz.mujamma.persistence.document.RegisterNumber;
import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.tenancy.Right;
import java.time.LocalDate;

/**
 * The wish for a paper.
 *
 * @param employeeId whom it concerns and who may read it, or null
 * @param holder the name on it, which verification shows; null to show none
 * @param facts by the names of {@link dz.mujamma.ejb.document.template.Placeholders}, without those this feature fills
 * @param number where it was taken before, as for an act that is signed; null to take the next of the kind's register
 * @param issuedOn the day on the paper; null for today
 * @param effectFrom first day of its effect, or null
 * @param effectTo last day of its effect, or null
 * @param restriction the right that it takes to read it, or null
 */
public record IssuePaper(
        PaperKind kind,
        Subject subject,
        Long employeeId,
        Localized holder,
        PaperContent facts,
        RegisterNumber number,
        LocalDate issuedOn,
        LocalDate effectFrom,
        LocalDate effectTo,
        Right restriction) {
    /** Numbered and dated when it is issued, in effect without limit. */
    public static IssuePaper of(
            PaperKind kind, Subject subject, Long employeeId, Localized holder, PaperContent facts) {
        return new IssuePaper(kind, subject, employeeId, holder, facts, null, null, null, null, null);
    }

    /** With a number taken before, and the day of signature. */
    public IssuePaper numbered(RegisterNumber taken, LocalDate day) {
        return new IssuePaper(kind, subject, employeeId, holder, facts, taken, day, effectFrom, effectTo, restriction);
    }

    /** @param to null for ever */
    public IssuePaper inEffect(LocalDate from, LocalDate to) {
        return new IssuePaper(kind, subject, employeeId, holder, facts, number, issuedOn, from, to, restriction);
    }

    /** Hidden from those of the body who lack a right, as the papers of sanctions. */
    public IssuePaper restrictedTo(Right right) {
        return new IssuePaper(kind, subject, employeeId, holder, facts, number, issuedOn, effectFrom, effectTo, right);
    }
}
