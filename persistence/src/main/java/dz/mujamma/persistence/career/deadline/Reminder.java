package dz.mujamma.persistence.career.deadline;

import dz.mujamma.persistence.shared.Localized;
import java.time.LocalDate;

/** A reminder that was claimed and is to be sent. @param own it concerns the employee, who is told too */
public record Reminder(
        long employee, long act, String clock, Localized name, LocalDate due, boolean own, boolean restricted) {}
