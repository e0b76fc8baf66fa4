package dz.mujamma.ejb.personnel.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dz.mujamma.ejb.file.Column;
import dz.mujamma.ejb.file.Header;
import dz.mujamma.persistence.shared.RuleException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeaderTest {
    @Test
    void theHeaderIsReadInThreeLanguages() {
        assertThat(Header.read(StaffColumn.class, StaffFiles.ARABIC_TITLES).positions())
                .isEqualTo(StaffFiles.HEADER.positions());
        assertThat(Header.read(StaffColumn.class, StaffFiles.ENGLISH_TITLES).positions())
                .isEqualTo(StaffFiles.HEADER.positions());
        assertThat(StaffFiles.HEADER.positions()).hasSize(17);
    }

    @Test
    void theOrderOfColumnsIsFree() {
        List<String> turned = new ArrayList<>(StaffFiles.FRENCH_TITLES);
        Collections.reverse(turned);

        assertThat(Header.read(StaffColumn.class, turned).positions()).containsEntry(StaffColumn.MATRICULE, 16);
    }

    @Test
    void accentsCaseHamzaAndSpacesDoNotCount() {
        assertThat(Column.called(StaffColumn.class, " REGIME ")).contains(StaffColumn.REGIME);
        assertThat(Column.called(StaffColumn.class, "الأسم بالعربيه")).contains(StaffColumn.FIRST_NAME_AR);
        assertThat(Column.called(StaffColumn.class, "Prénom_(Arabe)")).contains(StaffColumn.FIRST_NAME_AR);
        assertThat(Column.called(StaffColumn.class, "\uFEFFmatricule")).contains(StaffColumn.MATRICULE);
    }

    @Test
    void unknownTitlesAreToldAndLeftAside() {
        List<String> titles = new ArrayList<>(StaffFiles.FRENCH_TITLES);
        titles.add("Pointure");

        assertThat(Header.read(StaffColumn.class, titles).unknown()).containsExactly("Pointure");
    }

    @Test
    void aMissingRequiredColumnIsToldByName() {
        List<String> titles = new ArrayList<>(StaffFiles.FRENCH_TITLES);
        titles.removeAll(List.of("Matricule", "Sexe"));

        assertThatThrownBy(() -> Header.read(StaffColumn.class, titles))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("file.unreadable.missing-columns")
                .hasMessageContaining("matricule, sexe");
    }

    @Test
    void aColumnNamedTwiceIsRefused() {
        List<String> titles = new ArrayList<>(StaffFiles.FRENCH_TITLES);
        titles.add("n° matricule");

        assertThatThrownBy(() -> Header.read(StaffColumn.class, titles)).hasMessageContaining("column-twice");
    }

    @Test
    void aLineThatIsNoHeaderIsRefused() {
        assertThatThrownBy(() -> Header.read(StaffColumn.class, StaffFiles.GOOD))
                .hasMessageContaining("no-header");
    }
}
