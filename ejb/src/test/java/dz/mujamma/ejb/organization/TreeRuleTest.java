package dz.mujamma.ejb.organization;

import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.ejb.organization.TreeRule.Fault;
import dz.mujamma.ejb.organization.TreeRule.Objection;
import dz.mujamma.persistence.organization.UnitChange.Place;
import dz.mujamma.persistence.organization.UnitOnDay;
import dz.mujamma.persistence.organization.UnitVersion;
import dz.mujamma.persistence.shared.Localized;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TreeRuleTest {
    private static final Localized NAME = new Localized("و", "U");
    private static final LocalDate Y2026 = LocalDate.of(2026, 1, 1);
    private static final LocalDate Y2027 = LocalDate.of(2027, 1, 1);

    @Test
    void aTreeIsATree() {
        assertThat(TreeRule.objection(
                        List.of(version(1, null, null, null), version(2, 1L, null, null), version(3, 2L, Y2026, null)),
                        3))
                .isEmpty();
    }

    @Test
    void aCircleIsSeenOnTheDayOnWhichItCloses() {
        List<UnitVersion> versions = List.of(
                version(1, null, null, Y2027),
                version(1, 3L, Y2027, null),
                version(2, 1L, null, null),
                version(3, 2L, null, null));
        assertThat(TreeRule.objection(versions, 1)).contains(new Objection(Fault.CIRCLE, 1, Y2027));
    }

    @Test
    void aMoveThatIsNoCircleTodayButLaterIsSeenToo() {
        List<UnitVersion> versions = List.of(
                version(1, null, null, Y2026),
                version(1, 2L, Y2026, null),
                version(2, null, null, Y2027),
                version(2, 1L, Y2027, null));
        assertThat(TreeRule.objection(versions, 1)).contains(new Objection(Fault.CIRCLE, 1, Y2027));
    }

    @Test
    void nothingStandsBelowWhatIsNotThere() {
        List<UnitVersion> versions = List.of(version(1, null, Y2027, null), version(2, 1L, Y2026, null));
        assertThat(TreeRule.objection(versions, 2)).contains(new Objection(Fault.NOTHING_ABOVE, 1, Y2026));
    }

    @Test
    void nothingIsLeftBelowWhatCloses() {
        List<UnitVersion> versions = List.of(version(1, null, null, Y2027), version(2, 1L, Y2026, null));
        assertThat(TreeRule.objection(versions, 1)).contains(new Objection(Fault.LEFT_BELOW, 2, Y2026));
    }

    @Test
    void whatWentElsewhereInTimeIsNotLeftBelow() {
        List<UnitVersion> versions = List.of(
                version(1, null, null, Y2027),
                version(2, 1L, null, Y2027),
                version(2, 3L, Y2027, null),
                version(3, null, null, null));
        assertThat(TreeRule.objection(versions, 1)).isEmpty();
    }

    @Test
    void theTreeKnowsPathsAndBranches() {
        UnitTree tree = new UnitTree(List.of(unit(1, null), unit(2, 1L), unit(3, 2L), unit(4, 1L), unit(5, 77L)));
        assertThat(tree.path(3)).extracting(UnitOnDay::id).containsExactly(1L, 2L, 3L);
        assertThat(tree.branch(2)).containsExactly(2L, 3L);
        assertThat(tree.tops()).extracting(UnitOnDay::id).containsExactly(1L, 5L);
        assertThat(tree.inOrder())
                .extracting(placed -> placed.unit().id() + ":" + placed.depth())
                .containsExactly("1:0", "2:1", "3:2", "4:1", "5:0");
    }

    private static UnitOnDay unit(long id, Long parent) {
        return new UnitOnDay(id, "U" + id, NAME, parent, (short) 16);
    }

    private static UnitVersion version(long unit, Long parent, LocalDate from, LocalDate to) {
        return new UnitVersion(unit, NAME, new Place(parent, (short) 16), from, to);
    }
}
