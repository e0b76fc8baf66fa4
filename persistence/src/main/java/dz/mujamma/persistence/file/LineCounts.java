package dz.mujamma.persistence.file;

/** How many lines of a file do what. */
public record LineCounts(int lines, int added, int changed, int unchanged, int refused) {}
