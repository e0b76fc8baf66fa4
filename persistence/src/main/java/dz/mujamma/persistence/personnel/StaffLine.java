package dz.mujamma.persistence.personnel;

import java.time.LocalDate;

/**
 * A line of a staff file, read; of a refused line what could be read, nulls for the rest.
 *
 * @param number as a spreadsheet counts: the header is mostly line 1
 * @param birthDate null where only the year is known
 * @param birthWilaya id of the wilaya
 */
public record StaffLine(
        int number,
        String matricule,
        String lastNameAr,
        String firstNameAr,
        String lastNameFr,
        String firstNameFr,
        String sex,
        LocalDate birthDate,
        Integer birthYear,
        Integer birthWilaya,
        String nin,
        String nss,
        LocalDate hireDate,
        String regime,
        String unitCode,
        String postTitle,
        String gradeLabel,
        String chiefMatricule,
        String email) {}
