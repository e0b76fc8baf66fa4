package dz.mujamma.persistence.career.discipline;

/** How far a disciplinary case has come. */
public enum CaseStage {
    OPENED,
    /** The grievances are notified and the file is communicated; from here on the employee sees the case. */
    NOTIFIED,
    /** Written explanations came, or it is noted that none did. */
    EXPLAINED,
    REFERRED,
    CALLED,
    OPINION,
    /** A sanction is drafted as an act, and not signed yet. */
    DECIDED,
    SIGNED,
    TOLD,
    APPEALED,
    JUDGED,
    CLOSED,
    /** Gone from the lists: its sanction is rehabilitated, or it came to none long ago. */
    EXPUNGED;

    public boolean isUnderWay() {
        return this != CLOSED && this != EXPUNGED;
    }

    /** Whether nothing has been decided yet. */
    public boolean isBeforeDecision() {
        return ordinal() < DECIDED.ordinal();
    }
}
