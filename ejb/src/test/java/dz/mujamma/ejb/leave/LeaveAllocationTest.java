package dz.mujamma.ejb.leave;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dz.mujamma.persistence.leave.Bucket;
import dz.mujamma.persistence.shared.RuleException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeaveAllocationTest {
    private static final Bucket NEW = bucket(2026, "7.5");
    private static final Bucket OLD = bucket(2025, "3.5");

    private static Bucket bucket(int year, String days) {
        return new Bucket("ANNUAL_CS", LocalDate.of(year, 7, 1), new BigDecimal(days));
    }

    @Test
    void theOldestRightIsTakenFirstAndALeaveMaySpanTwoPeriods() {
        assertThat(LeaveAllocation.oldestFirst(List.of(NEW, OLD), new BigDecimal("5")))
                .containsExactly(bucket(2025, "3.5"), bucket(2026, "1.5"));
    }

    @Test
    void aPeriodThatIsNotNeededIsNotTouched() {
        assertThat(LeaveAllocation.oldestFirst(List.of(NEW, OLD), new BigDecimal("3")))
                .containsExactly(bucket(2025, "3"));
        assertThat(LeaveAllocation.oldestFirst(List.of(NEW, bucket(2024, "0")), new BigDecimal("7")))
                .containsExactly(bucket(2026, "7"));
    }

    @Test
    void allCanBeTakenAndNotHalfADayMore() {
        assertThat(LeaveAllocation.oldestFirst(List.of(NEW, OLD), new BigDecimal("11")))
                .containsExactly(OLD, NEW);
        assertThatThrownBy(() -> LeaveAllocation.oldestFirst(List.of(NEW, OLD), new BigDecimal("11.5")))
                .isInstanceOfSatisfying(
                        RuleException.class, e -> assertThat(e.key()).isEqualTo("leave.refused.balance"));
    }

    @Test
    void nothingCanBeTakenFromNothing() {
        assertThatThrownBy(() -> LeaveAllocation.oldestFirst(List.of(), BigDecimal.ONE))
                .isInstanceOf(RuleException.class);
    }
}
