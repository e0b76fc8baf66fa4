package dz.mujamma.persistence.career.discipline;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * Which cases a list asks for; null parts do not narrow.
 *
 * @param text part of a name or a matricule
 * @param stages none for all
 * @param dueUntil those alone whose clock runs out by this day
 * @param without employees whose cases are left out: nobody handles the own
 */
public record CaseFilter(
        String text, Set<CaseStage> stages, Integer degree, Long employee, LocalDate dueUntil, List<Long> without) {
    public CaseFilter {
        stages = Set.copyOf(stages);
        without = List.copyOf(without);
    }
}
