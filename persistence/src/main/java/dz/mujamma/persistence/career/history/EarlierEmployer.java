package dz.mujamma.persistence.career.history;

import java.time.LocalDate;

/** Work for another employer, as the employee's file has it. @param last last day @param counts for general seniority */
public record EarlierEmployer(String employer, LocalDate first, LocalDate last, boolean counts, String certificate) {}
