package dz.mujamma.persistence.organization;

import java.time.LocalDate;

/** How a post was on some days. @param to the first day on which it was no longer so; null: until further notice */
public record PostVersion(long postId, PostShape shape, LocalDate from, LocalDate to) {}
