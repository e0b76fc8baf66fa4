package dz.mujamma.ejb.document;

/**
 * What a paper is about.
 *
 * @param feature the word of the feature that asks for it, such as {@code leave}
 * @param id number of its row there
 */
public record Subject(String feature, long id) {}
