package dz.mujamma.ejb.career.discipline;

import java.time.LocalDate;

/**
 * A sanction decided upon, to be drafted as an act.
 *
 * @param sanction kind of act
 * @param reasonAr why, as the act prints it
 */
public record Decide(String sanction, LocalDate decidedOn, LocalDate effectOn, String reasonAr, String reasonFr) {}
