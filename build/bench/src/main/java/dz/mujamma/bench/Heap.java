package dz.mujamma.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a server needed of its heap, in MB, as its collector wrote it down.
 *
 * @param fullest before a collection
 * @param live at most what a collection left
 */
record Heap(int fullest, int live) {
    private static final Pattern COLLECTION = Pattern.compile(" (\\d+)M->(\\d+)M\\(\\d+M\\)");

    static Heap read(Path log) throws IOException {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.map(COLLECTION::matcher)
                    .filter(Matcher::find)
                    .map(found -> new Heap(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))))
                    .reduce(new Heap(0, 0), Heap::most);
        }
    }

    private Heap most(Heap other) {
        return new Heap(Math.max(fullest, other.fullest), Math.max(live, other.live));
    }
}
