package dz.mujamma.ejb.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dz.mujamma.persistence.organization.PostChange;
import dz.mujamma.persistence.organization.PostChange.Kind;
import dz.mujamma.persistence.organization.PostShape;
import dz.mujamma.persistence.organization.PostVersion;
import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.RuleException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PostFoldTest {
    private static final LocalDate Y2025 = LocalDate.of(2025, 1, 1);
    private static final LocalDate Y2026 = LocalDate.of(2026, 1, 1);
    private static final LocalDate Y2027 = LocalDate.of(2027, 1, 1);

    @Test
    void aChangeHoldsFromItsDayUpToTheNextOne() {
        assertThat(PostFold.of(List.of(
                        change(1, Kind.OPEN, Y2025, 1L, null),
                        change(2, Kind.CHANGE, Y2027, 3L, null),
                        change(3, Kind.CHANGE, Y2026, 2L, null))))
                .containsExactly(version(1, Y2025, Y2026), version(2, Y2026, Y2027), version(3, Y2027, null));
    }

    @Test
    void anAbolishedPostEndsAndWhatWasToComeDoesNot() {
        List<PostChange> changes = List.of(
                change(1, Kind.OPEN, Y2025, 1L, null),
                change(2, Kind.CHANGE, Y2027, 2L, null),
                change(3, Kind.ABOLISH, Y2026, null, null));
        assertThat(PostFold.of(changes)).containsExactly(version(1, Y2025, Y2026));
        assertThat(PostFold.abolition(changes)).isPresent();
    }

    @Test
    void ofTwoChangesForOneDayTheOneRecordedLaterCounts() {
        assertThat(PostFold.of(List.of(
                        change(1, Kind.OPEN, Y2025, 1L, null),
                        change(2, Kind.CHANGE, Y2026, 2L, null),
                        change(3, Kind.CHANGE, Y2026, 3L, null))))
                .containsExactly(version(1, Y2025, Y2026), version(3, Y2026, null));
    }

    @Test
    void whatIsWithdrawnNeverWas() {
        assertThat(PostFold.of(List.of(
                        change(1, Kind.OPEN, Y2025, 1L, null),
                        change(2, Kind.ABOLISH, Y2026, null, null),
                        change(3, Kind.WITHDRAW, Y2026, null, 2L))))
                .containsExactly(version(1, Y2025, null));
    }

    @Test
    void numbersAreCountedOnWithTheirZeros() {
        assertThat(PostNumbers.from("P-0098", 3)).containsExactly("P-0098", "P-0099", "P-0100");
        assertThat(PostNumbers.from("2026/9/DRH", 2)).containsExactly("2026/9/DRH", "2026/10/DRH");
        assertThat(PostNumbers.from("DIRECTEUR", 1)).containsExactly("DIRECTEUR");
        assertThatThrownBy(() -> PostNumbers.from("DIRECTEUR", 2)).isInstanceOf(RuleException.class);
    }

    private static PostChange change(long id, Kind kind, LocalDate day, Long unit, Long target) {
        return new PostChange(id, 9, kind, day, unit == null ? null : shape(unit), null, target, Instant.EPOCH, "it");
    }

    private static PostVersion version(long unit, LocalDate from, LocalDate to) {
        return new PostVersion(9, shape(unit), from, to);
    }

    private static PostShape shape(long unit) {
        return new PostShape(new Localized("منصب", "Poste"), unit, null, null);
    }
}
