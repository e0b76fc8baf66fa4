package dz.mujamma.ejb.personnel.dossier;

import dz.mujamma.persistence.personnel.dossier.Part;
import dz.mujamma.persistence.personnel.dossier.PartRow;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What the rules look at besides the values themselves: the file as it stands, and the day. */
public record FileFacts(LocalDate today, LocalDate hireDate, List<PartRow> rows) {
    public FileFacts {
        rows = List.copyOf(rows);
    }

    Stream<PartRow> of(Part part) {
        return rows.stream().filter(row -> row.part() == part);
    }

    /** What the identity says of a field, or null. */
    String identity(String field) {
        return of(Part.IDENTITY).findFirst().map(row -> row.says(field)).orElse(null);
    }
}
