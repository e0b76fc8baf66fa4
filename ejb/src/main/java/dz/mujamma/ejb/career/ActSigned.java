package dz.mujamma.ejb.career;

import java.time.LocalDate;

/**
 * Fired when an act has been signed, in its transaction, after the timeline has become what the act makes of it.
 *
 * @param kind id in the catalogue; that of the act itself, also where it corrects or cancels another
 * @param target the act it corrects or cancels, or null
 * @param reference its number as printed
 */
public record ActSigned(
        long act, long employee, String kind, LocalDate effectOn, Long target, LocalDate signedOn, String reference) {}
