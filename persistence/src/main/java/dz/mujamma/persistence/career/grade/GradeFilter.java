package dz.mujamma.persistence.career.grade;

/** @param text in the code, the name or the corps; null for all @param scheme null for all @param verified null for both */
public record GradeFilter(String text, String scheme, Boolean verified) {}
