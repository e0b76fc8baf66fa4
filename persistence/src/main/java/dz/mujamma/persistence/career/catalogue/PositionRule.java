package dz.mujamma.persistence.career.catalogue;

/**
 * What time in a position counts for, under a regime on some day.
 *
 * @param own fixed by the body
 */
public record PositionRule(
        boolean seniority, boolean step, boolean leave, boolean paid, String source, boolean verified, boolean own) {}
