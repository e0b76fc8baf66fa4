package dz.mujamma.ejb.leave;

import java.time.LocalDate;

/** What annual leave depends on in a person's file. */
public record LeaveFacts(LocalDate hireDate, String regimeId) {}
