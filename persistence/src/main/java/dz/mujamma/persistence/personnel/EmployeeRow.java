package dz.mujamma.persistence.personnel;

import dz.mujamma.persistence.shared.Localized;
import java.time.LocalDate;

/** An employee in the staff list. */
public record EmployeeRow(
        long id,
        String matricule,
        Localized name,
        String unitCode,
        Localized unit,
        Localized regime,
        String postTitle,
        LocalDate hireDate) {}
