package dz.mujamma.persistence.career;

/**
 * The number an act got when it was signed.
 *
 * @param year that of signature
 * @param reference as it stands on the paper
 */
public record ActNumber(String register, int year, int number, String reference) {}
