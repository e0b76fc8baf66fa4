package dz.mujamma.persistence.career;

import dz.mujamma.persistence.shared.Localized;
import java.util.Map;

/** The names of what situations speak of, for showing them. */
public record CareerNames(
        Map<Position, Localized> positions,
        Map<Long, Localized> grades,
        Map<Long, Localized> posts,
        Map<Long, Localized> units) {
    public CareerNames {
        positions = Map.copyOf(positions);
        grades = Map.copyOf(grades);
        posts = Map.copyOf(posts);
        units = Map.copyOf(units);
    }

    /** Null where there is none; so are the others. */
    public Localized position(Position position) {
        return position == null ? null : positions.get(position);
    }

    public Localized grade(Long id) {
        return id == null ? null : grades.get(id);
    }

    /** Number and title. */
    public Localized post(Long id) {
        return id == null ? null : posts.get(id);
    }

    public Localized unit(Long id) {
        return id == null ? null : units.get(id);
    }
}
