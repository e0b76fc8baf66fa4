package dz.mujamma.ejb.career.abandonment;

import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.ejb.career.rule.Law;
import dz.mujamma.persistence.career.abandonment.AbandonmentNotice;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoticePlanTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

    @Test
    void theFirstNoticeWaitsForSomeDaysOfAbsence() {
        assertThat(plan(2).nextOn(List.of())).isEqualTo(FIRST.plusDays(2));
    }

    @Test
    void theSecondFollowsTheSendingOfTheFirstNotItsMaking() {
        LocalDate made = FIRST.plusDays(2);
        assertThat(plan(2).nextOn(List.of(notice(1, made, null)))).isNull();
        assertThat(plan(2).nextOn(List.of(notice(1, made, made.plusDays(1))))).isEqualTo(made.plusDays(6));
    }

    @Test
    void afterTheLastNoneIsToCome() {
        List<AbandonmentNotice> both = List.of(
                notice(1, FIRST.plusDays(2), FIRST.plusDays(2)), notice(2, FIRST.plusDays(7), FIRST.plusDays(7)));
        assertThat(plan(2).nextOn(both)).isNull();
        assertThat(plan(2).isSatisfiedBy(both)).isTrue();
    }

    @Test
    void aNoticeThatWasNotSentDoesNotCount() {
        List<AbandonmentNotice> both =
                List.of(notice(1, FIRST.plusDays(2), FIRST.plusDays(2)), notice(2, FIRST.plusDays(7), null));
        assertThat(plan(2).isSatisfiedBy(both)).isFalse();
        assertThat(plan(1).isSatisfiedBy(both)).isTrue();
    }

    private static AbandonmentNotice notice(int no, LocalDate made, LocalDate sent) {
        return new AbandonmentNotice(
                no,
                no,
                no,
                "COR " + no,
                made,
                sent,
                sent == null ? null : AbandonmentNotice.Channel.BY_HAND,
                null,
                null,
                null);
    }

    private static NoticePlan plan(int needed) {
        Law law = new Law()
                .number("ABANDONMENT_NOTICES", needed)
                .number("ABANDONMENT_FIRST_NOTICE_DAYS", 2)
                .number("ABANDONMENT_NOTICE_GAP_DAYS", 5);
        return NoticePlan.of(FIRST, Law.CIVIL, law.rules());
    }
}
