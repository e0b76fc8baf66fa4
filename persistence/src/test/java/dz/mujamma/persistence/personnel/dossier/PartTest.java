package dz.mujamma.persistence.personnel.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PartTest {
    /** What the career's acts, or the row itself, decide. */
    private static final List<String> NOT_OF_THE_FILE = List.of(
            "id",
            "body_id",
            "employee_id",
            "version",
            "matricule",
            "hire_date",
            "regime_id",
            "unit_id",
            "post_title",
            "grade_label",
            "chief_id",
            "grade",
            "step",
            "post",
            "position");

    @Test
    void noPartHoldsWhatActsDecide() {
        assertThat(Stream.of(Part.values())
                        .flatMap(part -> part.fields().stream())
                        .map(FileField::name))
                .doesNotContainAnyElementsOf(NOT_OF_THE_FILE);
    }

    @Test
    void namesOfPeopleStandInBothScripts() {
        assertThat(Stream.of(Part.values()).flatMap(part -> part.fields().stream()
                        .filter(field -> field.name().endsWith("_ar"))
                        .filter(field ->
                                part.field(field.name().replace("_ar", "_fr")).isEmpty())))
                .isEmpty();
    }

    @Test
    void nothingIsAPartUnderAnyOtherName() {
        assertThat(Part.named("CHILD")).contains(Part.CHILD);
        assertThat(Part.named("employee; drop table employee")).isEmpty();
        assertThat(Part.named(null)).isEmpty();
    }
}
