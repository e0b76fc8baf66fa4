package dz.mujamma.ejb.career.seniority;

import dz.mujamma.persistence.shared.Explanation;
import java.time.LocalDate;

/**
 * A seniority on the morning of a day.
 *
 * @param since the first day it is counted from; null where there is none
 */
public record SeniorityOn(SeniorityKind kind, LocalDate since, Length length, Explanation why) {}
