package dz.mujamma.ejb.career.condition;

import java.util.Map;

/** What the things that acts name are, by their ids. What is missing is doubted, not refused. */
public record Surroundings(
        Map<Long, GradeFacts> grades, Map<Long, PostFacts> posts, Map<Long, UnitFacts> units, IndexGrid grid) {
    GradeFacts grade(Long id) {
        return id == null ? null : grades.get(id);
    }
}
