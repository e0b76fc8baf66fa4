package dz.mujamma.ejb.personnel.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class ChiefOrderTest implements ChiefOrder.Refusals {
    private static final int NONE = ChiefOrder.NONE;

    private final List<String> told = new ArrayList<>();

    @Override
    public void circle(int person, int chief) {
        told.add("circle " + person);
    }

    @Override
    public void chiefGone(int person, int chief) {
        told.add("gone " + person);
    }

    private int[] levels(int[] stored, int[] wanted, boolean[] newcomer, boolean... refused) {
        return new ChiefOrder(
                        stored, wanted, newcomer, refused.length == 0 ? new boolean[stored.length] : refused, this)
                .levels();
    }

    private static int[] none(int count) {
        int[] all = new int[count];
        java.util.Arrays.fill(all, NONE);
        return all;
    }

    @Test
    void newcomersStandOneLevelAboveTheirNewChiefs() {
        assertThat(levels(none(3), new int[] {1, 2, NONE}, new boolean[] {true, true, true}))
                .containsExactly(2, 1, 0);
        assertThat(told).isEmpty();
    }

    @Test
    void peopleUnderStoredChiefsAreOnTheGround() {
        assertThat(levels(none(2), new int[] {1, NONE}, new boolean[] {true, false}))
                .containsExactly(0, 0);
    }

    @Test
    void aCircleOfNewcomersIsRefusedAndWhoeverStandsUnderItToo() {
        assertThat(levels(none(4), new int[] {1, 2, 1, NONE}, new boolean[] {true, true, true, true}))
                .containsExactly(NONE, NONE, NONE, 0);
        assertThat(told).containsExactlyInAnyOrder("circle 1", "circle 2", "gone 0");
    }

    @Test
    void aCircleThroughTheDatabaseRefusesTheLineThatClosesItAlone() {
        int[] stored = {NONE, 0, 1};
        assertThat(levels(stored, new int[] {2, 0, 1}, new boolean[3])).containsExactly(0, 0, 0);
        assertThat(told).containsExactly("circle 0");
    }

    @Test
    void aLineThatFallsBackToItsStoredChiefMayCloseAnotherCircle() {
        // 1 stands under 0 in the database; the file puts 0 under 1 and 1 under the newcomer 2, whose line is refused.
        int[] stored = {NONE, 0, NONE};
        levels(stored, new int[] {1, 2, NONE}, new boolean[] {false, false, true}, false, false, true);
        assertThat(told).containsExactly("gone 1", "circle 0");
    }

    @Test
    @Timeout(5)
    void aChainOfThreeHundredThousandIsPlaced() {
        int people = 300_000;
        int[] wanted = new int[people];
        boolean[] newcomer = new boolean[people];
        for (int i = 0; i < people; i++) {
            wanted[i] = i + 1 < people ? i + 1 : NONE;
            newcomer[i] = true;
        }
        assertThat(levels(none(people), wanted, newcomer)[0]).isEqualTo(people - 1);
    }

    @Test
    @Timeout(5)
    void aCircleOfThreeHundredThousandIsRefused() {
        int people = 300_000;
        int[] wanted = new int[people];
        boolean[] newcomer = new boolean[people];
        for (int i = 0; i < people; i++) {
            wanted[i] = (i + 1) % people;
            newcomer[i] = true;
        }
        levels(none(people), wanted, newcomer);
        assertThat(told).hasSize(people);
    }
}
