package dz.mujamma.ejb.personnel.file;

import java.io.IOException;
import java.util.Optional;

/** The lines of a staff file, one after the other; holds one line at a time, however long the file is. */
public sealed interface LineSource extends AutoCloseable permits CsvLines, XlsxLines {
    /** More cells than this in a line are no staff file. */
    int MOST_CELLS = 200;

    /** @throws dz.mujamma.persistence.shared.RuleException where the first line is no header of a staff file */
    Header header();

    /** The next line that is not blank; empty at the end of the file. */
    Optional<RawLine> next() throws IOException;

    /** About how many lines there are, for a progress bar; 0 where it cannot be told. */
    int expected();

    @Override
    void close() throws IOException;
}
