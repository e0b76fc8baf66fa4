package dz.mujamma.ejb.career.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.persistence.career.Position;
import dz.mujamma.persistence.career.catalogue.ActRule;
import dz.mujamma.persistence.career.catalogue.RuleKey;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CareerRulesTest {
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final RuleKey LEAVE = RuleKey.act("LEAVE", Law.CIVIL);
    private static final RuleKey AGE = RuleKey.number("AGE", Law.CIVIL);

    private final Law law = new Law()
            .kind("LEAVE", Position.AVAILABILITY, Position.ACTIVE)
            .rule("LEAVE", new ActRule("art. 149", 6, null, 24, null, null, null, null, null, "guess", false, false))
            .number("AGE", 60);

    @Test
    void whatIsSuppliedHoldsUntilTheBodyFixesItsOwn() {
        law.own(LEAVE, JUNE, 3, null, 36, null, null, null, null, null);

        assertThat(rule(JUNE.minusDays(1)).careerMaxMonths()).isEqualTo(24);
        assertThat(rule(JUNE.minusDays(1)).own()).isFalse();
        assertThat(rule(JUNE).careerMaxMonths()).isEqualTo(36);
        assertThat(rule(JUNE).minMonths()).isEqualTo(3);
        assertThat(rule(JUNE).own()).isTrue();
        assertThat(rule(JUNE).source()).isEqualTo("convention");
        assertThat(rule(JUNE).article()).isEqualTo("art. 149");
    }

    @Test
    void ofTwoVersionsOfOneDayTheLaterEnteredHolds() {
        law.own(AGE, JUNE, 58).own(AGE, JUNE, 59);

        assertThat(law.rules().number("AGE", Law.CIVIL, JUNE).value()).isEqualTo(59);
    }

    @Test
    void aVersionMayGoBackToWhatIsSupplied() {
        law.own(AGE, JANUARY, 58).backToSupplied(AGE, JUNE);

        assertThat(law.rules().number("AGE", Law.CIVIL, JANUARY).value()).isEqualTo(58);
        assertThat(law.rules().number("AGE", Law.CIVIL, JUNE).value()).isEqualTo(60);
        assertThat(law.rules().number("AGE", Law.CIVIL, JUNE).own()).isFalse();
        assertThat(law.rules().versions(AGE)).hasSize(2);
    }

    @Test
    void aBodyFixesWhatAPositionCountsFor() {
        RuleKey suspended = RuleKey.position("SUSPENDED", Law.CIVIL);
        law.own(suspended, JUNE, 1, 0, 1, 0);

        assertThat(law.rules().position(Position.SUSPENDED, Law.CIVIL, JANUARY).seniority())
                .isFalse();
        assertThat(law.rules().position(Position.SUSPENDED, Law.CIVIL, JUNE).seniority())
                .isTrue();
        assertThat(law.rules().position(Position.SUSPENDED, Law.CIVIL, JUNE).step())
                .isFalse();
    }

    @Test
    void aKindDoesNotExistBeforeItsLaw() {
        assertThat(law.rules().rulesOn("LEAVE", Law.CIVIL, LocalDate.of(2006, 7, 14)))
                .isEmpty();
        assertThat(law.rules().rulesOn("LEAVE", "LABOUR_90_11", JUNE)).isEmpty();
    }

    private ActRule rule(LocalDate day) {
        return law.rules().rulesOn("LEAVE", Law.CIVIL, day).orElseThrow();
    }
}
