package dz.mujamma.persistence.job;

/** A rehearsal shows what would change and writes nothing else; a commit writes what the rehearsal showed. */
public enum RunMode {
    REHEARSAL,
    COMMIT
}
