package dz.mujamma.ejb.file;

import dz.mujamma.persistence.file.FileRejection;
import dz.mujamma.persistence.file.FileRejections;
import dz.mujamma.persistence.file.SentFile;
import dz.mujamma.persistence.file.SentFiles;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What comes back of a file, to be mended and sent again. */
@Dependent
public class RefusedLines {
    private static final int LINES_AT_ONCE = 2_000;

    @Inject
    private SentFiles files;

    @Inject
    private FileRejections rejections;

    @Inject
    private FileOpening opening;

    /**
     * Writes the refused lines as they stand in the file, with a column more that tells why; the file is read again for it,
     * line by line.
     *
     * @param reasonsTitle title of that column
     * @param sentence what to say of one rejection
     */
    public void write(SentFile file, Sheet sheet, String reasonsTitle, Function<FileRejection, String> sentence)
            throws IOException {
        file.requireKept();
        int width = file.titles().size();
        sheet.line(wide(file.titles(), width, reasonsTitle));
        try (LineSource lines = opening.open(FileForm.valueOf(file.form()), no -> files.findPart(file.id(), no))) {
            TreeMap<Integer, List<FileRejection>> refused = refusedAfter(file.id(), 0);
            for (Optional<RawLine> line = lines.next(); line.isPresent() && !refused.isEmpty(); line = lines.next()) {
                int number = line.get().number();
                List<FileRejection> reasons = refused.remove(number);
                if (reasons != null) {
                    String why = reasons.stream().map(sentence).collect(Collectors.joining(" | "));
                    sheet.line(wide(line.get().cells(), width, why));
                }
                if (refused.isEmpty()) {
                    refused = refusedAfter(file.id(), number);
                }
            }
        }
    }

    private TreeMap<Integer, List<FileRejection>> refusedAfter(long fileId, int line) {
        return rejections.after(fileId, line, LINES_AT_ONCE).stream()
                .collect(Collectors.groupingBy(FileRejection::line, TreeMap::new, Collectors.toList()));
    }

    private static List<String> wide(List<String> cells, int width, String last) {
        List<String> line = new ArrayList<>(cells.subList(0, Math.min(width, cells.size())));
        while (line.size() < width) {
            line.add("");
        }
        line.add(last);
        return line;
    }
}
