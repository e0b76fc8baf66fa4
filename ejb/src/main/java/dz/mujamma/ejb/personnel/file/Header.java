package dz.mujamma.ejb.personnel.file;

import dz.mujamma.persistence.shared.RuleException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Which column stands where. The order is free; a title nobody knows is left aside and told.
 *
 * @param titles as they stand in the file
 * @param positions place of each known column, counted from 0
 * @param unknown titles that are not used
 */
public record Header(List<String> titles, Map<StaffColumn, Integer> positions, List<String> unknown) {
    public Header {
        titles = List.copyOf(titles);
        positions = Map.copyOf(positions);
        unknown = List.copyOf(unknown);
    }

    /** @throws RuleException where a required column is missing or one column is named twice */
    public static Header read(List<String> cells) {
        List<String> titles = withoutTrailingBlanks(cells);
        Map<StaffColumn, Integer> positions = new EnumMap<>(StaffColumn.class);
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            place(titles.get(i), i, positions, unknown);
        }
        if (positions.size() < 2) {
            throw new RuleException("personnel.file.no-header");
        }
        requireAll(positions);
        return new Header(titles, positions, unknown);
    }

    /** The cell of a column in a line; an empty text where line or file do not have it. */
    public String cell(List<String> line, StaffColumn column) {
        Integer position = positions.get(column);
        return position == null || position >= line.size() ? "" : line.get(position);
    }

    public boolean has(StaffColumn column) {
        return positions.containsKey(column);
    }

    private static void place(String title, int position, Map<StaffColumn, Integer> positions, List<String> unknown) {
        if (title.isEmpty()) {
            return;
        }
        StaffColumn.called(title)
                .ifPresentOrElse(
                        column -> {
                            if (positions.putIfAbsent(column, position) != null) {
                                throw new RuleException("personnel.file.column-twice", title);
                            }
                        },
                        () -> unknown.add(title));
    }

    private static void requireAll(Map<StaffColumn, Integer> positions) {
        List<StaffColumn> missing = Arrays.stream(StaffColumn.values())
                .filter(column -> column.isRequired() && !positions.containsKey(column))
                .filter(column -> column != StaffColumn.BIRTH || !positions.containsKey(StaffColumn.BIRTH_YEAR))
                .toList();
        if (!missing.isEmpty()) {
            throw new RuleException("personnel.file.missing-columns", StaffColumn.titles(missing));
        }
    }

    private static List<String> withoutTrailingBlanks(List<String> cells) {
        List<String> titles = new ArrayList<>(
                cells.stream().map(Cells::clean).map(Cells::oneSpaced).toList());
        while (!titles.isEmpty() && titles.get(titles.size() - 1).isEmpty()) {
            titles.remove(titles.size() - 1);
        }
        return titles;
    }
}
