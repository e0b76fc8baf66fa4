package dz.mujamma.persistence.career.procedure;

import dz.mujamma.persistence.shared.Localized;
import java.time.LocalDate;

/** A reminder that nobody has sent yet. */
public record ProcedureReminder(Localized name, Localized person, LocalDate due, String page, boolean restricted) {}
