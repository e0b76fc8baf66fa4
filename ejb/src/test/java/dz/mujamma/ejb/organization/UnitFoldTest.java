package dz.mujamma.ejb.organization;

import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.persistence.organization.UnitChange;
import dz.mujamma.persistence.organization.UnitChange.Kind;
import dz.mujamma.persistence.organization.UnitChange.Place;
import dz.mujamma.persistence.organization.UnitVersion;
import dz.mujamma.persistence.shared.Localized;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class UnitFoldTest {
    private static final LocalDate Y2025 = LocalDate.of(2025, 1, 1);
    private static final LocalDate Y2026 = LocalDate.of(2026, 1, 1);
    private static final LocalDate Y2027 = LocalDate.of(2027, 1, 1);

    private final List<UnitChange> changes = new ArrayList<>();

    @Test
    void aUnitIsWhatItWasOpenedAs() {
        open(null, "A");
        assertThat(UnitFold.of(changes)).containsExactly(version("A", 1L, null, null));
    }

    @Test
    void aNewNameHoldsFromItsDayOn() {
        open(Y2025, "A");
        rename(Y2026, "B");
        assertThat(UnitFold.of(changes)).containsExactly(version("A", 1L, Y2025, Y2026), version("B", 1L, Y2026, null));
    }

    @Test
    void aNameRecordedLaterForAnEarlierDayHoldsUpToTheNextOne() {
        open(null, "A");
        rename(Y2027, "C");
        rename(Y2026, "B");
        assertThat(UnitFold.of(changes))
                .containsExactly(
                        version("A", 1L, null, Y2026), version("B", 1L, Y2026, Y2027), version("C", 1L, Y2027, null));
    }

    @Test
    void aNameGoesOnOverAMove() {
        open(null, "A");
        move(Y2026, 2L);
        rename(Y2025, "B");
        assertThat(UnitFold.of(changes))
                .containsExactly(
                        version("A", 1L, null, Y2025), version("B", 1L, Y2025, Y2026), version("B", 2L, Y2026, null));
    }

    @Test
    void ofTwoForOneDayTheOneRecordedLaterCounts() {
        open(null, "A");
        rename(Y2026, "B");
        rename(Y2026, "C");
        assertThat(UnitFold.of(changes)).containsExactly(version("A", 1L, null, Y2026), version("C", 1L, Y2026, null));
    }

    @Test
    void aClosedUnitEndsOnItsDay() {
        open(null, "A");
        rename(Y2027, "B");
        change(Kind.CLOSE, Y2026, null, null, null);
        assertThat(UnitFold.of(changes)).containsExactly(version("A", 1L, null, Y2026));
    }

    @Test
    void whatIsWithdrawnNeverWas() {
        open(null, "A");
        long renamed = rename(Y2026, "B");
        long closed = change(Kind.CLOSE, Y2027, null, null, null);
        change(Kind.WITHDRAW, null, null, null, renamed);
        change(Kind.WITHDRAW, null, null, null, closed);
        assertThat(UnitFold.of(changes)).containsExactly(version("A", 1L, null, null));
        assertThat(UnitFold.closing(changes)).isEmpty();
    }

    @Test
    void aRenamingThatChangesNothingMakesNoVersion() {
        open(null, "A");
        rename(Y2026, "A");
        assertThat(UnitFold.of(changes)).containsExactly(version("A", 1L, null, null));
    }

    @Test
    void whateverIsDecidedTheVersionsFollowOneAnotherWithoutGapOrOverlap() {
        Random random = new Random(7);
        for (int round = 0; round < 200; round++) {
            changes.clear();
            open(null, "A");
            for (int i = 0; i < 12; i++) {
                LocalDate day = Y2025.plusDays(random.nextInt(400));
                switch (random.nextInt(4)) {
                    case 0 -> move(day, (long) random.nextInt(4));
                    case 1 -> change(Kind.WITHDRAW, null, null, null, 2L + random.nextInt(changes.size()));
                    default -> rename(day, "N" + random.nextInt(5));
                }
            }
            List<UnitChange> shuffled = new ArrayList<>(changes);
            Collections.shuffle(shuffled, random);
            List<UnitVersion> versions = UnitFold.of(shuffled);
            assertThat(versions).isEqualTo(UnitFold.of(changes));
            assertThat(versions.get(0).from()).isNull();
            assertThat(versions.get(versions.size() - 1).to()).isNull();
            for (int i = 1; i < versions.size(); i++) {
                assertThat(versions.get(i).from()).isEqualTo(versions.get(i - 1).to());
                if (i > 1) {
                    assertThat(versions.get(i).from())
                            .isAfter(versions.get(i - 1).from());
                }
            }
        }
    }

    private void open(LocalDate day, String name) {
        change(Kind.OPEN, day, name, new Place(1L, (short) 16), null);
    }

    private long rename(LocalDate day, String name) {
        return change(Kind.RENAME, day, name, null, null);
    }

    private void move(LocalDate day, Long parent) {
        change(Kind.MOVE, day, null, new Place(parent, (short) 16), null);
    }

    private long change(Kind kind, LocalDate day, String name, Place place, Long target) {
        long id = changes.size() + 1L;
        changes.add(new UnitChange(
                id,
                9,
                kind,
                day,
                name == null ? null : new Localized(name, name),
                place,
                null,
                target,
                Instant.EPOCH,
                "it"));
        return id;
    }

    private static UnitVersion version(String name, Long parent, LocalDate from, LocalDate to) {
        return new UnitVersion(9, new Localized(name, name), new Place(parent, (short) 16), from, to);
    }
}
