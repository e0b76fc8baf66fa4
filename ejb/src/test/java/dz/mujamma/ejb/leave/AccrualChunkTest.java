package dz.mujamma.ejb.leave;

import static dz.mujamma.ejb.leave.LeaveFixtures.CIVIL;
import static dz.mujamma.ejb.leave.LeaveFixtures.annualLeave;
import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.persistence.job.Rejection;
import dz.mujamma.persistence.leave.AccrualCandidate;
import dz.mujamma.persistence.leave.MonthGrant;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AccrualChunkTest {
    private static final YearMonth SEPTEMBER = YearMonth.parse("2025-09");
    private static final BigDecimal MONTHLY = new BigDecimal("2.5");

    private final AccrualChunk chunk = new AccrualChunk(new MonthAccrual(annualLeave(), SEPTEMBER));

    private static AccrualCandidate hired(String day, Map<LocalDate, BigDecimal> granted, String rehearsed) {
        return new AccrualCandidate(
                7,
                "7 Nom",
                LocalDate.parse(day),
                CIVIL,
                List.of(),
                granted,
                rehearsed == null ? null : new BigDecimal(rehearsed));
    }

    private static Map<LocalDate, BigDecimal> granted(String... months) {
        return Arrays.stream(months)
                .collect(Collectors.toMap(month -> LocalDate.parse(month + "-01"), month -> MONTHLY));
    }

    @Test
    void aRehearsalShowsWhatWasGrantedBeforeAndWhatItBecomes() {
        chunk.rehearse(hired("2015-03-02", granted("2025-07", "2025-08"), null));
        assertThat(chunk.grants()).isEmpty();
        assertThat(chunk.differences()).singleElement().satisfies(shown -> {
            assertThat(shown.before()).isEqualByComparingTo("5");
            assertThat(shown.after()).isEqualByComparingTo("7.5");
            assertThat(shown.detail()).containsEntry("missing", "");
        });
    }

    @Test
    void daysOfThePeriodBeforeDoNotCount() {
        chunk.rehearse(hired("2015-03-02", granted("2025-05", "2025-06", "2025-07", "2025-08"), null));
        assertThat(chunk.differences().get(0).before()).isEqualByComparingTo("5");
    }

    @Test
    void earlierMonthsThatWereNeverGrantedAreNamed() {
        chunk.rehearse(hired("2015-03-02", granted("2025-07"), null));
        assertThat(chunk.differences().get(0).detail()).containsEntry("missing", "2025-08");
        assertThat(chunk.figures()).containsEntry("missing.2025-08", BigDecimal.ONE);
    }

    @Test
    void aMonthGrantedBeforeIsPassedOver() {
        chunk.rehearse(hired("2015-03-02", granted("2025-09"), null));
        chunk.commit(hired("2015-03-02", granted("2025-09"), "2.5"));
        assertThat(chunk.differences()).isEmpty();
        assertThat(chunk.grants()).isEmpty();
        assertThat(chunk.figures()).containsEntry("already", BigDecimal.valueOf(2));
    }

    @Test
    void whoWasNotHiredYetIsGivenNothingAndNotRefused() {
        chunk.commit(hired("2026-01-05", Map.of(), null));
        assertThat(chunk.grants()).isEmpty();
        assertThat(chunk.rejections()).isEmpty();
        assertThat(chunk.figures()).containsOnlyKeys("nothing");
    }

    @Test
    void aCommitWritesWhatTheRehearsalShowed() {
        chunk.commit(hired("2015-03-02", Map.of(), "2.50"));
        MonthGrant grant = chunk.grants().get(0);
        assertThat(grant.days()).isEqualByComparingTo(MONTHLY);
        assertThat(grant.month()).isEqualTo(LocalDate.parse("2025-09-01"));
        assertThat(grant.periodStart()).isEqualTo(LocalDate.parse("2025-07-01"));
    }

    @Test
    void aCommitRefusesWhatTheRehearsalDidNotShow() {
        chunk.commit(hired("2015-03-02", Map.of(), null));
        chunk.commit(hired("2015-03-02", Map.of(), "5"));
        chunk.commit(hired("2026-01-05", Map.of(), "2.5"));
        assertThat(chunk.grants()).isEmpty();
        assertThat(chunk.rejections())
                .extracting(Rejection::reasonKey)
                .containsExactly("accrual.rejected.unseen", "accrual.rejected.changed", "accrual.rejected.changed");
    }
}
