package dz.mujamma.ejb.personnel.dossier;

import dz.mujamma.persistence.personnel.dossier.Part;
import dz.mujamma.persistence.personnel.dossier.PartRow;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A file of somebody born in 1985 and hired in 2015, with whatever rows a test puts into it. */
final class Files {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    static final LocalDate HIRED = LocalDate.of(2015, 3, 1);

    private Files() {}

    static FileFacts with(PartRow... rows) {
        return with(identity(), rows);
    }

    static FileFacts with(Map<String, String> identity, PartRow... rows) {
        return new FileFacts(
                TODAY,
                HIRED,
                Stream.concat(Stream.of(row(Part.IDENTITY, 7, identity)), Stream.of(rows))
                        .toList());
    }

    static Map<String, String> identity() {
        return new HashMap<>(Map.of(
                "last_name_ar", "بن علي",
                "first_name_ar", "سمير",
                "last_name_fr", "Benali",
                "first_name_fr", "Samir",
                "sex", "M",
                "birth_date", "1985-04-02",
                "birth_year", "1985"));
    }

    static Map<String, String> child(String born) {
        return new HashMap<>(
                Map.of("first_name_ar", "يوسف", "first_name_fr", "Youcef", "sex", "M", "birth_date", born));
    }

    static Map<String, String> spouse(String married) {
        return new HashMap<>(Map.of(
                "last_name_ar", "قاسي",
                "first_name_ar", "مريم",
                "last_name_fr", "Kaci",
                "first_name_fr", "Meriem",
                "married_on", married));
    }

    static Map<String, String> employer(String name, String from, String to) {
        return new HashMap<>(
                Map.of("employer", name, "sector", "PRIVATE", "started_on", from, "ended_on", to, "counts", "true"));
    }

    static PartRow row(Part part, long id, Map<String, String> values) {
        return new PartRow(part, id, 0, values);
    }

    static List<String> problems(Part part, Map<String, String> typed, FileFacts facts) {
        return PartRule.check(part, null, typed, facts).problems().stream()
                .map(problem -> problem.field() + " " + problem.key().replace("personnel.problem.", ""))
                .toList();
    }
}
