package dz.mujamma.persistence.document;

/** What a paper is worth now. */
public enum PaperState {
    GENUINE,
    CANCELLED,
    REPLACED
}
