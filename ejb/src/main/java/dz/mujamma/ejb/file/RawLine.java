package dz.mujamma.ejb.file;

import java.util.List;

/** A line as it stands in the file, counted as a spreadsheet counts: the header is mostly line 1. */
public record RawLine(int number, List<String> cells) {
    public RawLine {
        cells = List.copyOf(cells);
    }

    public boolean isBlank() {
        return cells.stream().allMatch(cell -> Cells.clean(cell).isEmpty());
    }
}
