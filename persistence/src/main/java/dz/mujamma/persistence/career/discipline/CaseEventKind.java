package dz.mujamma.persistence.career.discipline;

/** What happens in a case. */
public enum CaseEventKind {
    OPENED,
    NOTIFIED,
    EXPLAINED,
    /** No explanations came. */
    SILENT,
    REFERRED,
    CALLED,
    OPINION,
    DECIDED,
    SIGNED,
    TOLD,
    APPEALED,
    JUDGED,
    /** A lighter sanction is drafted after an appeal. */
    REPLACED,
    CLOSED,
    /** A precautionary suspension is drafted. */
    SUSPENDED,
    REHABILITATION_ASKED,
    REHABILITATED,
    REMINDED,
    EXPUNGED
}
