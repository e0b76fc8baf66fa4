package dz.mujamma.persistence.file;

/**
 * What the files for one job take up.
 *
 * @param kept files whose bytes and lines are there
 * @param bytes of those files, without the lines read from them
 * @param lines read from those files
 * @param forgotten files of which only what came of them is left
 */
public record FileStorage(String job, long kept, long bytes, long lines, long forgotten) {}
