package dz.mujamma.persistence.career.leaving;

import dz.mujamma.persistence.shared.Localized;
import java.time.LocalDate;

/**
 * A line of the list of resignations and abandonments.
 *
 * @param stage a stage of its kind
 * @param began the day it was given, or the first day of absence
 * @param due the day its clock runs to; null once it is over
 * @param effectOn the last known day of effect, or null
 */
public record LeavingRow(
        LeavingEvents.Of kind,
        long id,
        long employee,
        String matricule,
        Localized person,
        Localized unit,
        String stage,
        LocalDate began,
        LocalDate due,
        LocalDate effectOn) {}
