package dz.mujamma.ejb.career.resignation;

import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.ejb.career.rule.CareerRules;
import dz.mujamma.ejb.career.rule.Law;
import dz.mujamma.persistence.career.catalogue.RuleKey;
import dz.mujamma.persistence.shared.Explanation.Step;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResignationTermsTest {
    /** ord. 06-03 art. 219: two months for the answer; art. 220: two more from the end of the first term. */
    @ParameterizedTest(name = "given on {0}, answered until {1}, put off until {2}")
    @CsvSource({
        "2026-01-10, 2026-03-10, 2026-05-10",
        // The day of the same number is missing in a shorter month: its last day.
        "2025-12-31, 2026-02-28, 2026-04-28",
        "2027-12-31, 2028-02-29, 2028-04-29",
        "2026-06-30, 2026-08-30, 2026-10-30",
        "2026-07-31, 2026-09-30, 2026-11-30",
        "2026-11-22, 2027-01-22, 2027-03-22",
    })
    void theTermsAreCountedInMonthsAndTheSecondFromTheEndOfTheFirst(
            LocalDate filed, LocalDate answer, LocalDate deferred) {
        ResignationTerms terms = terms(filed, law(2, 2, 0, 1));
        assertThat(terms.answerDue()).isEqualTo(answer);
        assertThat(terms.deferredDue()).isEqualTo(deferred);
    }

    @Test
    void withoutNoticeItMayTakeEffectOnTheDayOfTheAnswer() {
        ResignationTerms terms = terms(day("2026-01-10"), law(2, 2, 0, 1));
        assertThat(terms.earliestEffect(day("2026-01-20"))).isEqualTo(day("2026-01-20"));
    }

    /** loi 90-11 art. 68: the notice is owed whenever the answer comes. */
    @Test
    void theNoticeHoldsBackAnAnswerThatComesSooner() {
        ResignationTerms terms = terms(day("2026-01-31"), law(2, 2, 1, 1));
        assertThat(terms.noticeUntil()).isEqualTo(day("2026-02-28"));
        assertThat(terms.earliestEffect(day("2026-02-02"))).isEqualTo(day("2026-02-28"));
        assertThat(terms.earliestEffect(day("2026-03-05"))).isEqualTo(day("2026-03-05"));
    }

    @Test
    void nobodyIsKeptLongerThanTheLongestTermUnlessTheyWishedIt() {
        ResignationTerms terms = terms(day("2026-01-10"), law(2, 2, 0, 1));
        assertThat(terms.latestEffect(day("2026-02-01"))).isEqualTo(day("2026-05-11"));
        assertThat(terms.latestEffect(day("2026-09-01"))).isEqualTo(day("2026-09-01"));
    }

    /** art. 220: what nobody answered takes effect at the end of the terms, where the setting says so. */
    @Test
    void silenceTakesEffectOnTheDayAfterTheTerm() {
        ResignationTerms terms = terms(day("2026-01-10"), law(2, 2, 0, 1));
        assertThat(terms.silenceAccepts()).isTrue();
        assertThat(terms.silentEffect(terms.answerDue())).isEqualTo(day("2026-03-11"));
        assertThat(terms.silentEffect(terms.deferredDue())).isEqualTo(day("2026-05-11"));
        assertThat(terms(day("2026-01-10"), law(2, 2, 0, 0)).silenceAccepts()).isFalse();
    }

    @Test
    void aNoticeLongerThanTheTermHoldsBackSilenceToo() {
        ResignationTerms terms = terms(day("2026-01-10"), law(1, 1, 3, 1));
        assertThat(terms.silentEffect(terms.answerDue())).isEqualTo(day("2026-04-10"));
    }

    @Test
    void theBodysOwnNumberWinsFromItsDayOn() {
        Law law = law(2, 2, 0, 1).own(RuleKey.number("RESIGNATION_ANSWER_MONTHS", Law.CIVIL), day("2026-06-01"), 1);
        assertThat(terms(day("2026-05-31"), law).answerDue()).isEqualTo(day("2026-07-31"));
        assertThat(terms(day("2026-06-01"), law).answerDue()).isEqualTo(day("2026-07-01"));
    }

    @Test
    void itSaysWhyWithItsArticlesAndThatThePostIsStillOwed() {
        ResignationTerms terms = terms(day("2026-01-10"), law(2, 2, 1, 0));
        assertThat(terms.why().steps().stream().map(Step::key))
                .containsExactly(
                        "leaving.why.answer",
                        "leaving.why.defer",
                        "leaving.why.notice",
                        "leaving.why.silence.refuses",
                        "leaving.why.bound");
        assertThat(terms.why().steps().get(0).source()).isEqualTo("art.");
        assertThat(terms.reminders(terms.answerDue())).containsExactly(day("2026-02-23"), day("2026-03-10"));
    }

    private static Law law(int answer, int defer, int notice, int silence) {
        return new Law()
                .number("RESIGNATION_ANSWER_MONTHS", answer)
                .number("RESIGNATION_DEFER_MONTHS", defer)
                .number("RESIGNATION_NOTICE_MONTHS", notice)
                .number("RESIGNATION_SILENCE_ACCEPTS", silence)
                .number("RESIGNATION_REMIND_DAYS", 15);
    }

    private static ResignationTerms terms(LocalDate filed, Law law) {
        CareerRules rules = law.rules();
        return ResignationTerms.of(filed, Law.CIVIL, rules);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
