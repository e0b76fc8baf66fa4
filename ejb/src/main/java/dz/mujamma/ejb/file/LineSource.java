package dz.mujamma.ejb.file;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** The lines of a file after its titles, one after the other; holds one line at a time, however long the file is. */
public sealed interface LineSource extends AutoCloseable permits CsvLines, XlsxLines {
    /** More cells than this in a line are no table of persons. */
    int MOST_CELLS = 200;

    /** The first line. */
    List<String> titles();

    /** The next line that is not blank; empty at the end of the file. */
    Optional<RawLine> next() throws IOException;

    /** About how many lines there are, for a progress bar; 0 where it cannot be told. */
    int expected();

    @Override
    void close() throws IOException;
}
