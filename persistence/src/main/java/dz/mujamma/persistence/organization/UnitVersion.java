package dz.mujamma.persistence.organization;

import dz.mujamma.persistence.shared.Localized;
import java.time.LocalDate;

/**
 * How a unit was called and where it stood.
 *
 * @param from first day; null: since always
 * @param to the day it was no longer so; null: for good
 */
public record UnitVersion(long unitId, Localized name, UnitChange.Place place, LocalDate from, LocalDate to) {

    public boolean holdsOn(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
    }
}
