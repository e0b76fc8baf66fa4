package dz.mujamma.ejb.file;

import dz.mujamma.persistence.shared.RuleException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A file with separated values: semicolon, comma or tab, whichever parts the header most. */
public final class CsvLines implements LineSource {
    private static final int LONGEST_HEADER = 16_384;

    private final RecordGuard guard;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final List<String> titles;

    public CsvLines(InputStream bytes, Charset charset) throws IOException {
        BufferedReader text = new BufferedReader(new InputStreamReader(bytes, charset), 1 << 16);
        char delimiter = delimiter(text);
        guard = new RecordGuard(text);
        parser = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get()
                .parse(guard);
        records = parser.iterator();
        titles = next().orElseThrow(() -> new RuleException("file.unreadable.empty"))
                .cells();
    }

    @Override
    public List<String> titles() {
        return titles;
    }

    @Override
    public int expected() {
        return 0;
    }

    @Override
    public Optional<RawLine> next() throws IOException {
        while (hasNext()) {
            CSVRecord csv = records.next();
            guard.recordRead();
            if (csv.size() > MOST_CELLS) {
                throw new RuleException("file.unreadable.too-many-cells", csv.getRecordNumber(), MOST_CELLS);
            }
            RawLine line = new RawLine((int) csv.getRecordNumber(), csv.toList());
            if (!line.isBlank()) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    private boolean hasNext() throws IOException {
        try {
            return records.hasNext();
        } catch (UncheckedIOException | IllegalStateException broken) {
            if (broken.getCause() instanceof RecordGuard.TooLong) {
                throw new RuleException("file.unreadable.quote-not-closed", parser.getRecordNumber() + 1);
            }
            throw new RuleException("file.unreadable.quotes", parser.getRecordNumber() + 1);
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }

    private static char delimiter(BufferedReader text) throws IOException {
        text.mark(LONGEST_HEADER);
        char[] start = new char[LONGEST_HEADER - 1];
        int length = text.read(start);
        text.reset();
        String line = new String(start, 0, Math.max(length, 0))
                .stripLeading()
                .lines()
                .findFirst()
                .orElse("");
        return Delimiter.of(line);
    }

    /** Stops a record that swallows the rest of the file because its quote is never closed. */
    private static final class RecordGuard extends Reader {
        private static final int LONGEST = 1 << 20;

        private final Reader text;
        private int sinceRecord;

        RecordGuard(Reader text) {
            this.text = text;
        }

        void recordRead() {
            sinceRecord = 0;
        }

        @Override
        public int read(char[] target, int offset, int length) throws IOException {
            if (sinceRecord > LONGEST) {
                throw new TooLong();
            }
            int count = text.read(target, offset, length);
            sinceRecord += Math.max(count, 0);
            return count;
        }

        @Override
        public void close() throws IOException {
            text.close();
        }

        private static final class TooLong extends IOException {
            private static final long serialVersionUID = 1;
        }
    }
}
