package dz.mujamma.ejb.career.condition;

/** A grade as conditions see it. @param group D to A; null where its scheme has none */
public record GradeFacts(String scheme, String category, String group, int level) {}
