package dz.mujamma.ejb.career.condition;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The indices of all schemes: minimum of the category plus that of the step, on any day. */
public final class IndexGrid {
    private final Map<String, TreeMap<LocalDate, Map<Integer, Integer>>> byCategory = new TreeMap<>();

    /** One line of a grid. */
    public record Line(String scheme, String category, LocalDate from, int step, int index) {}

    public IndexGrid(List<Line> lines) {
        lines.forEach(line -> byCategory
                .computeIfAbsent(key(line.scheme(), line.category()), category -> new TreeMap<>())
                .computeIfAbsent(line.from(), from -> new TreeMap<>())
                .put(line.step(), line.index()));
    }

    /** Empty where the scheme has no index for the category on that day. */
    public Optional<Integer> index(GradeFacts grade, int step, LocalDate day) {
        return Optional.ofNullable(byCategory.get(key(grade.scheme(), grade.category())))
                .map(grids -> grids.floorEntry(day))
                .map(grid -> grid.getValue().get(step));
    }

    private static String key(String scheme, String category) {
        return scheme + " " + category;
    }
}
