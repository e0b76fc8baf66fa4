package dz.mujamma.server.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.ejb.file.Header;
import dz.mujamma.ejb.file.RawLine;
import dz.mujamma.ejb.personnel.file.StaffColumn;
import dz.mujamma.ejb.personnel.file.StaffLimits;
import dz.mujamma.ejb.personnel.file.StaffLineRule;
import dz.mujamma.ejb.personnel.file.WilayaNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files of the generator, read by the import's own rule for a line. */
class SampleFileTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @TempDir
    Path directory;

    @Test
    void theImportReadsEveryLineOfAGeneratedFile() throws IOException {
        Path file = directory.resolve("staff.csv");
        StaffFile.write(file, StaffFile.people("CNAS", 2_000, true, TODAY));
        assertThat(refusedLines(file)).isEmpty();
    }

    @Test
    void theSampleIsWrongWhereItsReadMeSaysSo() throws IOException {
        // Unknown units, doubled matricules and chiefs in a circle are seen by looking at more than one line.
        assertThat(refusedLines(Path.of("../docs/samples/staff-cnas.csv"))).containsExactly(9, 13, 21, 33, 41);
    }

    private static List<Integer> refusedLines(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        Header<StaffColumn> header = Header.read(StaffColumn.class, cells(lines.get(0)));
        StaffLineRule rule = new StaffLineRule(header, wilayas(), StaffLimits.on(TODAY));
        List<Integer> refused = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            if (rule.read(new RawLine(i + 1, cells(lines.get(i)))).isRefused()) {
                refused.add(i + 1);
            }
        }
        return refused;
    }

    private static WilayaNames wilayas() {
        return new WilayaNames(IntStream.rangeClosed(1, 69)
                .mapToObj(id -> new WilayaNames.Name(id, "%02d".formatted(id), "ولاية" + id, "Wilaya" + id))
                .toList());
    }

    private static List<String> cells(String line) {
        return List.of(line.split(";", -1));
    }
}
