package dz.mujamma.ejb.document;

import dz.mujamma.persistence.document.AttachmentKind;
import dz.mujamma.persistence.shared.RuleException;
import java.time.LocalDate;

/** Until when a paper is valid: as is said of it, or so many months from its issue as the body says of its kind. */
final class PaperValidity {
    private PaperValidity() {}

    /**
     * @param from the day of issue, or null
     * @param to as said of the paper, or null
     * @return the last day; null for a paper that does not run out
     * @throws RuleException where it has to be said and is not, or ends before it begins
     */
    static LocalDate end(AttachmentKind kind, LocalDate from, LocalDate to) {
        LocalDate end = to;
        if (end == null && kind.validMonths() != null) {
            if (from == null) {
                throw new RuleException("document.attachment.refused.valid-from", kind.name(), kind.validMonths());
            }
            end = from.plusMonths(kind.validMonths()).minusDays(1);
        }
        if (end == null && kind.validUntilNeeded()) {
            throw new RuleException("document.attachment.refused.valid-until", kind.name());
        }
        if (from != null && end != null && end.isBefore(from)) {
            throw new RuleException("document.attachment.refused.validity");
        }
        return end;
    }
}
