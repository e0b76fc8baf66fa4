package dz.mujamma.persistence.career.leaving;

import dz.mujamma.persistence.shared.Localized;
import java.time.LocalDate;

/**
 * Somebody in service and when the age is reached.
 *
 * @param dueOn null for a presumed birth, of which only the year is known
 * @param grade null where neither the career nor the staff file names one
 * @param mayAsk a woman who may ask already
 * @param serviceYears whole years since the hire at the end of the due year; a hint, seniority has the exact count
 */
public record RetirementRow(
        long employee,
        String matricule,
        Localized name,
        Localized unit,
        Localized grade,
        Localized wilaya,
        int dueYear,
        LocalDate dueOn,
        boolean mayAsk,
        int serviceYears) {}
