package dz.mujamma.ejb.career.discipline;

import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.ejb.career.rule.Law;
import dz.mujamma.persistence.career.ActFamily;
import dz.mujamma.persistence.career.Position;
import dz.mujamma.persistence.career.catalogue.ActKindSheet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which sanctions a fault and an opinion allow (ord. 06-03 art. 163, 165, 183). */
class SanctionScaleTest {
    private final SanctionScale scale = new SanctionScale(
            new Law()
                    .kind("SUSPENSION", Position.SUSPENDED, Position.ACTIVE)
                    .kind("WARNING", ActFamily.DISCIPLINE, 1, null, null, Position.ACTIVE)
                    .kind("REPRIMAND", ActFamily.DISCIPLINE, 1, null, null, Position.ACTIVE)
                    .kind("STEP_LOWERING", ActFamily.DISCIPLINE, 3, null, null, Position.ACTIVE)
                    .kind("DEMOTION", ActFamily.DISCIPLINE, 4, null, null, Position.ACTIVE)
                    .kind("DISMISSAL", ActFamily.DISCIPLINE, 4, null, Position.ENDED, Position.ACTIVE)
                    .rules()
                    .sheets(),
            Law.CIVIL);

    @Test
    void aSanctionIsOfTheDegreeOfTheFaultAtMost() {
        assertThat(ids(scale.upTo(1))).containsExactly("WARNING", "REPRIMAND");
        assertThat(ids(scale.upTo(3))).containsExactly("WARNING", "REPRIMAND", "STEP_LOWERING");
        assertThat(ids(scale.upTo(4))).endsWith("DISMISSAL");
    }

    @Test
    void theConformingOpinionIsTheHeaviestThatMayBeDecided() {
        assertThat(ids(scale.within(4, "STEP_LOWERING"))).containsExactly("WARNING", "REPRIMAND", "STEP_LOWERING");
        assertThat(ids(scale.within(4, "DEMOTION")))
                .as("of one degree the order of the article counts")
                .doesNotContain("DISMISSAL")
                .endsWith("DEMOTION");
        assertThat(ids(scale.within(4, "DISMISSAL"))).endsWith("DISMISSAL");
        assertThat(scale.within(4, null)).as("the council named none").isEmpty();
    }

    @Test
    void onAppealALighterOneTakesItsPlace() {
        assertThat(ids(scale.lighterThan("STEP_LOWERING"))).containsExactly("WARNING", "REPRIMAND");
        assertThat(scale.lighterThan("WARNING")).isEmpty();
    }

    @Test
    void whatIsNotOfTheRegimeIsNoSanction() {
        assertThat(new SanctionScale(List.of(), Law.CIVIL).upTo(4)).isEmpty();
        assertThat(SanctionScale.has(scale.upTo(4), "SUSPENSION")).isFalse();
    }

    private static List<String> ids(List<ActKindSheet> sheets) {
        return sheets.stream().map(sheet -> sheet.kind().id()).toList();
    }
}
