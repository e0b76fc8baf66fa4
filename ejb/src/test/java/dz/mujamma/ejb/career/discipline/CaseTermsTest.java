package dz.mujamma.ejb.career.discipline;

import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.ejb.career.discipline.CaseLimits.Limit;
import dz.mujamma.ejb.career.discipline.CaseTerm.State;
import dz.mujamma.persistence.career.catalogue.CareerNumber;
import dz.mujamma.persistence.career.catalogue.CareerNumber.Unit;
import dz.mujamma.persistence.career.discipline.CaseClock;
import dz.mujamma.persistence.career.discipline.CaseEventKind;
import dz.mujamma.persistence.career.discipline.CaseStage;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The clocks of ord. 06-03 art. 165-176, each on its last day and on the day after. */
class CaseTermsTest {
    private static final LocalDate FOUND = LocalDate.of(2026, 1, 10);
    private static final LocalDate OPENED = LocalDate.of(2026, 1, 12);
    private static final Map<Limit, Integer> CIVIL = Map.ofEntries(
            Map.entry(Limit.DISCIPLINE_FILE_DAYS, 15),
            Map.entry(Limit.DISCIPLINE_EXPLAIN_DAYS, 3),
            Map.entry(Limit.DISCIPLINE_COUNCIL_DEGREE, 3),
            Map.entry(Limit.DISCIPLINE_REFER_DAYS, 45),
            Map.entry(Limit.DISCIPLINE_HEARING_DAYS, 15),
            Map.entry(Limit.DISCIPLINE_COUNCIL_DAYS, 45),
            Map.entry(Limit.DISCIPLINE_NOTIFY_DAYS, 8),
            Map.entry(Limit.DISCIPLINE_APPEAL_DEGREE, 3),
            Map.entry(Limit.DISCIPLINE_APPEAL_MONTHS, 1),
            Map.entry(Limit.DISCIPLINE_TRACE_MONTHS, 12),
            Map.entry(Limit.REHABILITATION_DEGREE, 2),
            Map.entry(Limit.REHABILITATION_MONTHS, 12),
            Map.entry(Limit.REHABILITATION_RIGHT_MONTHS, 24));

    private final CaseTerms terms = new CaseTerms(limits(Map.of()));

    static CaseLimits limits(Map<Limit, Integer> own) {
        Map<Limit, CareerNumber> numbers = new EnumMap<>(Limit.class);
        for (Limit limit : Limit.values()) {
            int value = own.getOrDefault(limit, CIVIL.getOrDefault(limit, 0));
            numbers.put(limit, new CareerNumber(value, Unit.DAYS, article(limit), "source", true, false));
        }
        return new CaseLimits(numbers);
    }

    private static String article(Limit limit) {
        return switch (limit) {
            case DISCIPLINE_FILE_DAYS -> "ord. 06-03 art. 167";
            case DISCIPLINE_REFER_DAYS -> "ord. 06-03 art. 166";
            case DISCIPLINE_HEARING_DAYS -> "ord. 06-03 art. 168";
            case DISCIPLINE_COUNCIL_DAYS -> "ord. 06-03 art. 165";
            case DISCIPLINE_NOTIFY_DAYS -> "ord. 06-03 art. 172";
            case DISCIPLINE_APPEAL_MONTHS -> "ord. 06-03 art. 175";
            default -> "ord. 06-03 art. 176";
        };
    }

    private static CaseDays opened(boolean council) {
        return new CaseDays(CaseStage.OPENED, council, council, FOUND, OPENED, null, Map.of());
    }

    @ParameterizedTest
    @CsvSource({
        "FILE, NOTIFIED, 2026-01-27, KEPT",
        "FILE, NOTIFIED, 2026-01-28, MISSED",
        "REFER, REFERRED, 2026-02-24, KEPT",
        "REFER, REFERRED, 2026-02-25, MISSED",
        "COUNCIL, OPINION, 2026-04-06, KEPT",
        "COUNCIL, OPINION, 2026-04-07, MISSED",
        "NOTIFY, TOLD, 2026-04-18, KEPT",
        "NOTIFY, TOLD, 2026-04-19, MISSED",
        "APPEAL, APPEALED, 2026-05-15, KEPT",
        "APPEAL, APPEALED, 2026-05-16, MISSED"
    })
    void aClockIsKeptOnItsLastDayAndMissedOnTheDayAfter(
            CaseClock clock, CaseEventKind step, LocalDate day, State state) {
        CaseDays days = opened(true)
                .after(CaseEventKind.REFERRED, CaseStage.REFERRED, LocalDate.of(2026, 2, 20), null)
                .after(CaseEventKind.SIGNED, CaseStage.SIGNED, LocalDate.of(2026, 4, 10), null)
                .after(CaseEventKind.TOLD, CaseStage.TOLD, LocalDate.of(2026, 4, 15), null)
                .after(step, CaseStage.CLOSED, day, null);
        CaseTerm term = terms.of(days).stream()
                .filter(each -> each.clock() == clock)
                .findFirst()
                .orElseThrow();
        assertThat(term.on(day)).isEqualTo(state);
        assertThat(term.why().steps()).singleElement().satisfies(why -> assertThat(why.source())
                .startsWith("ord. 06-03 art. 1"));
    }

    @ParameterizedTest
    @CsvSource({"2026-03-15, 2026-03-30, KEPT", "2026-03-15, 2026-03-29, MISSED"})
    void theHearingIsAtLeastFifteenDaysAfterTheConvocation(LocalDate called, LocalDate hearing, State state) {
        CaseDays days = opened(true).after(CaseEventKind.CALLED, CaseStage.CALLED, called, hearing);
        CaseTerm term = terms.of(days).stream()
                .filter(each -> each.clock() == CaseClock.HEARING)
                .findFirst()
                .orElseThrow();
        assertThat(term.on(hearing)).isEqualTo(state);
        assertThat(terms.firstHearing(called).last()).isEqualTo(LocalDate.of(2026, 3, 30));
    }

    @Test
    void theFaultIsPrescribedOnTheFortySixthDay() {
        assertThat(terms.isPrescribed(opened(true), LocalDate.of(2026, 2, 24))).isFalse();
        assertThat(terms.isPrescribed(opened(true), LocalDate.of(2026, 2, 25))).isTrue();
        assertThat(terms.isPrescribed(opened(false), LocalDate.of(2027, 1, 1)))
                .as("without a council nothing is referred")
                .isFalse();
        CaseDays referred =
                opened(true).after(CaseEventKind.REFERRED, CaseStage.REFERRED, LocalDate.of(2026, 2, 24), null);
        assertThat(terms.isPrescribed(referred, LocalDate.of(2026, 6, 1))).isFalse();
    }

    @Test
    void whatRunsOutFirstIsWhatRunsNext() {
        assertThat(terms.next(opened(true)).orElseThrow().clock()).isEqualTo(CaseClock.FILE);
        CaseDays late = new CaseDays(CaseStage.OPENED, true, true, FOUND, FOUND.plusDays(40), null, Map.of());
        assertThat(terms.next(late).orElseThrow().clock())
                .as("opened on the 40th day the referral runs out before the file")
                .isEqualTo(CaseClock.REFER);
        CaseDays notified = opened(true).after(CaseEventKind.NOTIFIED, CaseStage.NOTIFIED, OPENED.plusDays(1), null);
        assertThat(terms.next(notified).orElseThrow().last()).isEqualTo(LocalDate.of(2026, 2, 24));
        assertThat(terms.next(opened(false).after(CaseEventKind.NOTIFIED, CaseStage.NOTIFIED, OPENED, null)))
                .isEmpty();
    }

    @Test
    void silenceIsNotedOnceThereWasTimeToExplain() {
        assertThat(terms.firstSilence(LocalDate.of(2026, 2, 1))).isEqualTo(LocalDate.of(2026, 2, 4));
    }

    @Test
    void whatTheBodyFixedCounts() {
        CaseTerms own = new CaseTerms(limits(Map.of(Limit.DISCIPLINE_REFER_DAYS, 60)));
        assertThat(own.isPrescribed(opened(true), FOUND.plusDays(60))).isFalse();
        assertThat(own.isPrescribed(opened(true), FOUND.plusDays(61))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"3, 2, false", "3, 3, true", "3, 4, true", "0, 4, false", "4, 3, false"})
    void theCouncilIsAskedFromADegreeOnOrNever(int from, int degree, boolean asked) {
        assertThat(limits(Map.of(Limit.DISCIPLINE_COUNCIL_DEGREE, from)).asksCouncil(degree))
                .isEqualTo(asked);
    }

    @Test
    void aLightSanctionIsRehabilitatedAfterAYearOnRequestAndAfterTwoByRight() {
        LocalDate effect = LocalDate.of(2024, 2, 29);
        Rehabilitation when = Rehabilitation.of(limits(Map.of()), 2, effect).orElseThrow();
        assertThat(when.onRequest()).isEqualTo(LocalDate.of(2025, 2, 28));
        assertThat(when.byRight()).isEqualTo(LocalDate.of(2026, 2, 28));
        assertThat(Rehabilitation.of(limits(Map.of()), 3, effect))
                .as("art. 176 speaks of the first and second degree alone")
                .isEmpty();
    }
}
