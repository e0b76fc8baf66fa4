package dz.mujamma.ejb.career.seniority;

import dz.mujamma.persistence.shared.Localized;
import java.time.LocalDate;

/**
 * Work for another employer before this career.
 *
 * @param to the day after the last
 * @param counts whether it counts for general seniority
 * @param presumed the days were not known, only the years: they are taken as told, and the explanation says so
 * @param source the proof or the text it is accepted on
 */
public record EarlierService(
        Localized employer, LocalDate from, LocalDate to, boolean counts, boolean presumed, String source) {}
