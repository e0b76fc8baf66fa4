package dz.mujamma.persistence.personnel;

import dz.mujamma.persistence.shared.Localized;
import java.time.LocalDate;

/**
 * Everything the staff file says of an employee.
 *
 * @param birthDate null where only the year is known
 * @param chiefId null where there is no chief
 */
public record EmployeeCard(
        long id,
        String matricule,
        Localized name,
        String sex,
        LocalDate birthDate,
        int birthYear,
        Localized birthWilaya,
        String nin,
        String nss,
        LocalDate hireDate,
        String regimeId,
        Localized regime,
        String unitCode,
        Localized unit,
        String postTitle,
        String gradeLabel,
        String email,
        Long chiefId,
        String chiefMatricule,
        Localized chief,
        long people) {}
