package dz.mujamma.persistence.organization;

/** The numbered posts of a unit. @param vacant those that nobody holds */
public record PostsInUnit(long all, long vacant) {}
