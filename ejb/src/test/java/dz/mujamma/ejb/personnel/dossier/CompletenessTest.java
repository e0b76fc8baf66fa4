package dz.mujamma.ejb.personnel.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.ejb.personnel.dossier.Completeness.Missing;
import dz.mujamma.persistence.personnel.dossier.FileItem;
import dz.mujamma.persistence.personnel.dossier.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompletenessTest {
    @Test
    void weightsCountAndTheRestIsNamedWithItsPlace() {
        Completeness completeness = Completeness.of(List.of(
                new FileItem("DIPLOMA", 3, false),
                new FileItem("NIN", 3, true),
                new FileItem("PHONE", 2, false),
                new FileItem("NSS", 3, true)));
        assertThat(completeness.percent()).isEqualTo(54);
        assertThat(completeness.missing())
                .containsExactly(new Missing("PHONE", Part.CONTACT), new Missing("DIPLOMA", Part.DIPLOMA));
    }

    @Test
    void aHundredMeansThatNothingIsMissing() {
        assertThat(Completeness.of(List.of(new FileItem("A", 999, true), new FileItem("B", 1, false)))
                        .percent())
                .isEqualTo(99);
        assertThat(Completeness.of(List.of(new FileItem("A", 1, true))).percent())
                .isEqualTo(100);
        assertThat(Completeness.of(List.of()).percent()).isEqualTo(100);
    }
}
