package dz.mujamma.ejb.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LockoutRuleTest {
    @Test
    void aFewSlipsCostNothing() {
        assertThat(LockoutRule.rest(0)).isZero();
        assertThat(LockoutRule.rest(4)).isZero();
    }

    @Test
    void theRestDoublesWithEachFurtherFailure() {
        assertThat(LockoutRule.rest(5)).isEqualTo(Duration.ofSeconds(30));
        assertThat(LockoutRule.rest(6)).isEqualTo(Duration.ofSeconds(60));
        assertThat(LockoutRule.rest(10)).isEqualTo(Duration.ofSeconds(960));
    }

    @Test
    void theRestNeverPassesAnHour() {
        assertThat(LockoutRule.rest(12)).isEqualTo(Duration.ofHours(1));
        assertThat(LockoutRule.rest(1_000_000)).isEqualTo(Duration.ofHours(1));
    }
}
