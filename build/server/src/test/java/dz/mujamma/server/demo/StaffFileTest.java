package dz.mujamma.server.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StaffFileTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @TempDir
    Path directory;

    @Test
    void theSameDayWritesTheSameFile() throws IOException {
        Path one = directory.resolve("one.csv");
        Path other = directory.resolve("other.csv");
        StaffFile.write(one, StaffFile.people("CNAS", 500, false, TODAY));
        StaffFile.write(other, StaffFile.people("CNAS", 500, false, TODAY));
        assertThat(Files.mismatch(one, other)).isEqualTo(-1);
        assertThat(Files.readAllLines(one)).hasSize(501);
    }

    @Test
    void newcomersStandUnderTheChiefsOfTheDemo() {
        Set<String> heads = StaffFile.people("CASNOS", 15, true, TODAY)
                .map(Person::matricule)
                .collect(Collectors.toSet());
        assertThat(StaffFile.people("CASNOS", 200, false, TODAY))
                .allMatch(person -> heads.contains(person.chief().matricule()));
        assertThat(heads).contains(String.valueOf(100_000 + Demo.firstEmployee("CASNOS")));
    }

    @Test
    void aWorkbookHoldsTheSameLines() throws IOException {
        Path file = directory.resolve("staff.xlsx");
        List<Person> people = StaffFile.people("CNR", 20, true, TODAY).toList();
        StaffFile.write(file, people.stream());
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String sheet = new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
            assertThat(sheet.split("<row>")).hasSize(22);
            assertThat(sheet)
                    .contains(people.get(7).lastName().ar())
                    .contains(people.get(7).nin());
        }
    }
}
