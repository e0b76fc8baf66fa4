package dz.mujamma.ejb.personnel.dossier;

import dz.mujamma.ejb.personnel.file.StaffLimits;
import dz.mujamma.persistence.personnel.dossier.Part;
import dz.mujamma.persistence.personnel.dossier.PartRow;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a row of a part must be: each value by itself, then the values to one another and to the rest of the file. Several
 * marriages at once are no mistake; a child born before its parent is. What stands as it stood is not looked at for its form:
 * an odd name from an old file does not keep a phone number from being corrected.
 */
public final class PartRule {
    private final Part part;
    private final Long rowId;
    private final FileFacts facts;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    private PartRule(Part part, Long rowId, FileFacts facts) {
        this.part = part;
        this.rowId = rowId;
        this.facts = facts;
    }

    /**
     * @param rowId the row that is changed, or null for a new one
     * @param typed by name of the field; what is no field of the part is passed over
     */
    public static Checked check(Part part, Long rowId, Map<String, String> typed, FileFacts facts) {
        return new PartRule(part, rowId, facts).check(typed);
    }

    private Checked check(Map<String, String> typed) {
        Map<String, String> present = facts.of(part)
                .filter(row -> row.id().equals(rowId))
                .findFirst()
                .map(PartRow::values)
                .orElseGet(Map::of);
        part.fields().forEach(field -> {
            String value = FieldRule.tidy(field, typed.get(field.name()));
            values.put(field.name(), value);
            if (value == null || !value.equals(present.get(field.name()))) {
                FieldRule.problem(field, value, facts.today()).ifPresent(problems::add);
            }
        });
        if (problems.isEmpty()) {
            checkTogether();
        }
        return new Checked(values, problems);
    }

    private void checkTogether() {
        switch (part) {
            case IDENTITY -> checkIdentity();
            case SPOUSE -> checkSpouse();
            case CHILD -> checkChild();
            case LANGUAGE -> checkLanguage();
            case EMPLOYER, NATIONAL_SERVICE -> order("started_on", "ended_on");
            case CONTACT -> checkContact();
            case DIPLOMA, EMERGENCY -> {}
        }
    }

    private void checkIdentity() {
        birth(true);
        if (values.get("birth_year") == null) {
            return;
        }
        StaffLimits limits = StaffLimits.on(facts.today());
        long age = ageOn(facts.hireDate());
        if (facts.hireDate() != null && age < limits.youngestAtHire()) {
            refuse(born(), "personnel.problem.too-young", limits.youngestAtHire(), facts.hireDate());
        } else if (facts.hireDate() != null && age > limits.oldestAtHire()) {
            refuse(born(), "personnel.problem.too-old", limits.oldestAtHire(), facts.hireDate());
        }
        facts.of(Part.CHILD)
                .map(child -> LocalDate.parse(child.says("birth_date")))
                .filter(this::isBornBefore)
                .findFirst()
                .ifPresent(child -> refuse(born(), "personnel.problem.child-older", child));
    }

    private long ageOn(LocalDate day) {
        if (day == null) {
            return 0;
        }
        String date = values.get("birth_date");
        return date == null
                ? (long) day.getYear() - Integer.parseInt(values.get("birth_year"))
                : ChronoUnit.YEARS.between(LocalDate.parse(date), day);
    }

    /** A child lives at least a calendar year after its parent's birth began. */
    private boolean isBornBefore(LocalDate child) {
        return child.getYear() <= Integer.parseInt(values.get("birth_year"));
    }

    /** A day, or for a presumed birth ("né présumé") the year alone; the year is kept in any case. */
    private void birth(boolean needed) {
        String date = values.get("birth_date");
        String year = values.get("birth_year");
        if (date == null && year == null && needed) {
            refuse("birth_date", "personnel.problem.birth");
        } else if (date != null && year != null && !date.startsWith(year)) {
            refuse("birth_year", "personnel.problem.birth-year");
        } else if (date != null) {
            values.put("birth_year", date.substring(0, 4));
        }
    }

    private String born() {
        return values.get("birth_date") == null ? "birth_year" : "birth_date";
    }

    private void checkSpouse() {
        birth(false);
        String year = values.get("birth_year");
        if (year != null && day("married_on").getYear() <= Integer.parseInt(year)) {
            refuse("married_on", "personnel.problem.married-before-birth");
        }
        if (facts.identity("birth_year") != null
                && day("married_on").getYear() <= Integer.parseInt(facts.identity("birth_year"))) {
            refuse("married_on", "personnel.problem.married-before-own-birth");
        }
        order("married_on", "ended_on");
        if ((values.get("ended_on") == null) != (values.get("ended_by") == null)) {
            refuse(values.get("ended_on") == null ? "ended_on" : "ended_by", "personnel.problem.marriage-end");
        }
    }

    private void checkChild() {
        String parent = facts.identity("birth_year");
        if (parent != null && day("birth_date").getYear() <= Integer.parseInt(parent)) {
            refuse("birth_date", "personnel.problem.before-parent", parent);
        }
        order("birth_date", "died_on");
        if (values.get("died_on") != null && Boolean.parseBoolean(values.get("dependent"))) {
            refuse("dependent", "personnel.problem.dead-dependent");
        }
    }

    private void checkLanguage() {
        boolean there = facts.of(Part.LANGUAGE)
                .filter(row -> !Objects.equals(row.id(), rowId))
                .anyMatch(row -> values.get("language").equals(row.says("language")));
        if (there) {
            refuse("language", "personnel.problem.language-twice");
        }
    }

    private void checkContact() {
        boolean empty =
                part.fields().stream().map(field -> values.get(field.name())).allMatch(Objects::isNull);
        if (empty) {
            refuse("address", "personnel.problem.nothing");
        }
    }

    private void order(String first, String last) {
        if (values.get(first) != null && values.get(last) != null && day(last).isBefore(day(first))) {
            refuse(last, "personnel.problem.order", day(first));
        }
    }

    private LocalDate day(String field) {
        return LocalDate.parse(values.get(field));
    }

    private void refuse(String field, String key, Object... arguments) {
        problems.add(Problem.of(field, key, arguments));
    }

    /** What differs between a row as it stands and values that were checked, in the order of the fields. */
    static Stream<String> differences(PartRow present, Map<String, String> checked) {
        return present.part().fields().stream()
                .map(field -> field.name())
                .filter(name -> !Objects.equals(present.says(name), checked.get(name)));
    }
}
