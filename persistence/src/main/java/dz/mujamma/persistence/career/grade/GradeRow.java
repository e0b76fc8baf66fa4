package dz.mujamma.persistence.career.grade;

/** A grade of the body. @param holders how many people hold it now @param version what a change was typed over */
public record GradeRow(long id, GradeSheet sheet, long holders, int version) {}
