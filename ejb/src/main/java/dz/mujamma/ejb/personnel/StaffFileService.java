package dz.mujamma.ejb.personnel;

import dz.mujamma.ejb.personnel.file.FileForm;
import dz.mujamma.ejb.personnel.file.LineSource;
import dz.mujamma.ejb.personnel.file.RawLine;
import dz.mujamma.ejb.personnel.file.Sheet;
import dz.mujamma.persistence.personnel.StaffFileRow;
import dz.mujamma.persistence.personnel.StaffFiles;
import dz.mujamma.persistence.personnel.StaffLineRow;
import dz.mujamma.persistence.personnel.StaffRejection;
import dz.mujamma.persistence.personnel.StaffResults;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The staff files of the body in which the caller wears a hat, and what came of them. */
@Stateless
@RolesAllowed({Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
public class StaffFileService {
    private static final int LINES_AT_ONCE = 2_000;

    @Inject
    private StaffFiles files;

    @Inject
    private StaffResults results;

    @Inject
    private StaffFileOpening opening;

    /** The newest first. */
    public List<StaffFileRow> page(int first, int size) {
        return files.page(first, size);
    }

    public long count() {
        return files.count();
    }

    /** @throws NotFoundException where the body has no such file */
    public StaffFileRow get(long id) {
        return files.find(id).orElseThrow(NotFoundException::new);
    }

    public List<StaffLineRow> lines(long fileId, StaffOutcome outcome, int first, int size) {
        return results.page(get(fileId).id(), outcome.name(), first, size);
    }

    public long countLines(long fileId, StaffOutcome outcome) {
        return results.count(fileId, outcome.name());
    }

    /**
     * Writes the refused lines as they stand in the file, with a column more that tells why; the file is read again for it,
     * line by line.
     *
     * @param reasonsTitle title of that column
     * @param sentence what to say of one rejection
     */
    public void writeRefused(long fileId, Sheet sheet, String reasonsTitle, Function<StaffRejection, String> sentence)
            throws IOException {
        StaffFileRow file = get(fileId);
        int width = file.titles().size();
        sheet.line(wide(file.titles(), width, reasonsTitle));
        try (LineSource lines = opening.open(FileForm.valueOf(file.form()), no -> files.findPart(fileId, no))) {
            TreeMap<Integer, List<StaffRejection>> refused = refusedAfter(fileId, 0);
            for (Optional<RawLine> line = lines.next(); line.isPresent() && !refused.isEmpty(); line = lines.next()) {
                int number = line.get().number();
                List<StaffRejection> reasons = refused.remove(number);
                if (reasons != null) {
                    String why = reasons.stream().map(sentence).collect(Collectors.joining(" | "));
                    sheet.line(wide(line.get().cells(), width, why));
                }
                if (refused.isEmpty()) {
                    refused = refusedAfter(fileId, number);
                }
            }
        }
    }

    private TreeMap<Integer, List<StaffRejection>> refusedAfter(long fileId, int line) {
        return results.rejectionsAfter(fileId, line, LINES_AT_ONCE).stream()
                .collect(Collectors.groupingBy(StaffRejection::line, TreeMap::new, Collectors.toList()));
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
