package dz.mujamma.ejb.career.discipline;

/** What can be done with a case. */
public enum CaseStep {
    NOTIFY,
    EXPLAIN,
    SILENT,
    REFER,
    CALL,
    OPINION,
    DECIDE,
    TELL,
    APPEAL,
    JUDGE,
    CLOSE,
    SUSPEND,
    REHABILITATE
}
