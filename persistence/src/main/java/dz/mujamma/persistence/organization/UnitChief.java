package dz.mujamma.persistence.organization;

import java.time.LocalDate;

/**
 * Somebody who heads a unit, or did, or will.
 *
 * @param interim in the place of a chief who is away, or of none
 * @param to the first day on which it is no longer so; null: until further notice
 * @param leadsPeople whether the people of the unit are led along: whoever heads it decides on their leave, too
 * @param stands false once cancelled by a later appointment
 */
public record UnitChief(
        long id,
        long unitId,
        PersonName person,
        boolean interim,
        LocalDate from,
        LocalDate to,
        boolean leadsPeople,
        boolean stands) {

    public boolean holdsOn(LocalDate day) {
        return stands && !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    public boolean meets(LocalDate first, LocalDate end) {
        return stands && (end == null || from.isBefore(end)) && (to == null || first.isBefore(to));
    }
}
