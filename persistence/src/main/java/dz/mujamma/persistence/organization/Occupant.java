package dz.mujamma.persistence.organization;

import java.time.LocalDate;

/** Somebody who held a post. @param to the first day on which it was no longer so; null: until further notice */
public record Occupant(PersonName person, LocalDate from, LocalDate to) {}
