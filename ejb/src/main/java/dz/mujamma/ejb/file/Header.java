package dz.mujamma.ejb.file;

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
 * @param <C> the kind of file
 */
public record Header<C extends Enum<C> & Column>(List<String> titles, Map<C, Integer> positions, List<String> unknown) {
    public Header {
        titles = List.copyOf(titles);
        positions = Map.copyOf(positions);
        unknown = List.copyOf(unknown);
    }

    /** @throws RuleException where a required column is missing or one column is named twice */
    public static <C extends Enum<C> & Column> Header<C> read(Class<C> kind, List<String> cells) {
        List<String> titles = withoutTrailingBlanks(cells);
        Map<C, Integer> positions = new EnumMap<>(kind);
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < titles.size(); i++) {
            place(kind, titles.get(i), i, positions, unknown);
        }
        if (positions.size() < 2) {
            throw new RuleException("file.unreadable.no-header");
        }
        requireAll(kind, positions);
        return new Header<>(titles, positions, unknown);
    }

    /** The cell of a column in a line; an empty text where line or file do not have it. */
    public String cell(List<String> line, C column) {
        Integer position = positions.get(column);
        return position == null || position >= line.size() ? "" : line.get(position);
    }

    public boolean has(C column) {
        return positions.containsKey(column);
    }

    private static <C extends Enum<C> & Column> void place(
            Class<C> kind, String title, int position, Map<C, Integer> positions, List<String> unknown) {
        if (title.isEmpty()) {
            return;
        }
        Column.called(kind, title)
                .ifPresentOrElse(
                        column -> {
                            if (positions.putIfAbsent(column, position) != null) {
                                throw new RuleException("file.unreadable.column-twice", title);
                            }
                        },
                        () -> unknown.add(title));
    }

    private static <C extends Enum<C> & Column> void requireAll(Class<C> kind, Map<C, Integer> positions) {
        List<C> missing = Arrays.stream(kind.getEnumConstants())
                .filter(column -> column.isMissingIn(positions.keySet()))
                .toList();
        if (!missing.isEmpty()) {
            throw new RuleException("file.unreadable.missing-columns", Column.titles(missing));
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
