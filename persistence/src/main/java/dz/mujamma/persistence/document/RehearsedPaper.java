package dz.mujamma.persistence.document;

/** A paper that a rehearsal showed. */
public record RehearsedPaper(long key, String label) {}
