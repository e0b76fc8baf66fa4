package dz.mujamma.persistence.career.history;

import dz.mujamma.persistence.shared.Localized;
import java.time.LocalDate;

/** Whose career it is. @param hireDate as the staff file has it */
public record CareerOf(long id, String matricule, Localized name, String regimeId, LocalDate hireDate, Long chiefId) {}
