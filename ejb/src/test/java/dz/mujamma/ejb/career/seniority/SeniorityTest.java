package dz.mujamma.ejb.career.seniority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dz.mujamma.persistence.career.CareerPeriod;
import dz.mujamma.persistence.career.Position;
import dz.mujamma.persistence.career.Situation;
import dz.mujamma.persistence.shared.Explanation.Step;
import dz.mujamma.persistence.shared.Localized;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Worked cases of seniority under the rules of the civil service as supplied. */
class SeniorityTest {
    private static final String CIVIL = "CIVIL_SERVICE";
    private static final LocalDate LAW = LocalDate.of(1962, 7, 5);
    private static final long GRADE = 1;
    private static final long HIGHER = 2;

    private final List<CareerPeriod> periods = new ArrayList<>();
    private final List<EarlierService> earlier = new ArrayList<>();
    private final List<ServiceElsewhere> elsewhere = new ArrayList<>();
    private final List<CountingRule> rules = new ArrayList<>(List.of(
            rule(Position.APPOINTED, false, false),
            rule(Position.PROBATION, true, true),
            rule(Position.ACTIVE, true, true),
            rule(Position.SECONDED, true, true),
            rule(Position.AVAILABILITY, false, false),
            rule(Position.OUT_OF_CADRE, false, false),
            rule(Position.NATIONAL_SERVICE, true, true),
            rule(Position.SUSPENDED, true, false)));
    private KeptSteps kept = KeptSteps.NONE;
    private Convention convention = Convention.THIRTY_360;

    @Test
    void aDayCountsOnceItIsOver() {
        period("2020-01-01", Position.ACTIVE, GRADE, 0);
        assertThat(length(SeniorityKind.BODY, "2020-01-01")).isEqualTo(Length.NONE);
        assertThat(length(SeniorityKind.BODY, "2021-01-01")).isEqualTo(new Length(1, 0, 0));
        assertThat(length(SeniorityKind.BODY, "2021-01-02")).isEqualTo(new Length(1, 0, 1));
    }

    @Test
    void probationCountsAndWaitingForInstallationDoesNot() {
        period("2020-01-01", Position.APPOINTED, GRADE, 0);
        period("2020-03-01", Position.PROBATION, GRADE, 0);
        period("2021-03-01", Position.ACTIVE, GRADE, 0);
        assertThat(length(SeniorityKind.BODY, "2022-03-01")).isEqualTo(new Length(2, 0, 0));
    }

    @Test
    void secondmentCounts() {
        period("2010-01-01", Position.ACTIVE, GRADE, 2);
        period("2015-01-01", Position.SECONDED, GRADE, 2);
        period("2018-01-01", Position.ACTIVE, GRADE, 2);
        assertThat(length(SeniorityKind.BODY, "2020-01-01")).isEqualTo(new Length(10, 0, 0));
        assertThat(length(SeniorityKind.GRADE, "2020-01-01")).isEqualTo(new Length(10, 0, 0));
    }

    @Test
    void availabilityDoesNotCountButBreaksNeitherGradeNorBody() {
        period("2010-01-01", Position.ACTIVE, GRADE, 2);
        period("2015-01-01", Position.AVAILABILITY, GRADE, 2);
        period("2017-01-01", Position.ACTIVE, GRADE, 2);
        for (SeniorityKind kind : SeniorityKind.values()) {
            assertThat(length(kind, "2020-01-01")).as(kind.name()).isEqualTo(new Length(8, 0, 0));
        }
    }

    @Test
    void nationalServiceCountsForTheStep() {
        period("2018-01-01", Position.ACTIVE, GRADE, 1);
        period("2019-01-01", Position.NATIONAL_SERVICE, GRADE, 1);
        period("2020-01-01", Position.ACTIVE, GRADE, 1);
        assertThat(length(SeniorityKind.STEP, "2021-01-01")).isEqualTo(new Length(3, 0, 0));
    }

    @Test
    void suspensionCountsForServiceButNotForTheStep() {
        period("2018-01-01", Position.ACTIVE, GRADE, 1);
        period("2019-01-01", Position.SUSPENDED, GRADE, 1);
        period("2019-03-01", Position.ACTIVE, GRADE, 1);
        assertThat(length(SeniorityKind.BODY, "2020-01-01")).isEqualTo(new Length(2, 0, 0));
        assertThat(length(SeniorityKind.STEP, "2020-01-01")).isEqualTo(new Length(1, 10, 0));
    }

    @Test
    void aPromotionBeginsGradeAndStepAnew() {
        period("2010-01-01", Position.ACTIVE, GRADE, 3);
        period("2016-01-01", Position.ACTIVE, HIGHER, 1);
        period("2019-01-01", Position.ACTIVE, HIGHER, 2);
        assertThat(length(SeniorityKind.BODY, "2020-07-01")).isEqualTo(new Length(10, 6, 0));
        assertThat(length(SeniorityKind.GRADE, "2020-07-01")).isEqualTo(new Length(4, 6, 0));
        assertThat(length(SeniorityKind.STEP, "2020-07-01")).isEqualTo(new Length(1, 6, 0));
    }

    @Test
    void whatIsLeftOverInTheStepAtAPromotionIsKeptWhereTheRuleSaysSo() {
        period("2010-01-01", Position.ACTIVE, GRADE, 3);
        period("2012-04-01", Position.ACTIVE, HIGHER, 1);
        assertThat(length(SeniorityKind.STEP, "2013-01-01")).isEqualTo(new Length(0, 9, 0));
        kept = new KeptSteps(Map.of(LocalDate.of(2012, 4, 1), "DP 07-304 art. 9-15"));
        assertThat(length(SeniorityKind.STEP, "2013-01-01")).isEqualTo(new Length(3, 0, 0));
        assertThat(length(SeniorityKind.GRADE, "2013-01-01"))
                .as("the grade begins anew all the same")
                .isEqualTo(new Length(0, 9, 0));
        assertThat(on(SeniorityKind.STEP, "2013-01-01").why().steps())
                .extracting(Step::key, Step::source)
                .contains(tuple("seniority.why.kept", "DP 07-304 art. 9-15"));
        assertThat(on(SeniorityKind.GRADE, "2013-01-01").why().steps())
                .extracting(Step::key)
                .doesNotContain("seniority.why.kept");
    }

    @Test
    void whatWasKeptIsUsedUpByTheNextStep() {
        kept = new KeptSteps(Map.of(LocalDate.of(2012, 4, 1), "DP 07-304 art. 9-15"));
        period("2010-01-01", Position.ACTIVE, GRADE, 3);
        period("2012-04-01", Position.ACTIVE, HIGHER, 1);
        period("2012-07-01", Position.ACTIVE, HIGHER, 2);
        assertThat(length(SeniorityKind.STEP, "2013-01-01")).isEqualTo(new Length(0, 6, 0));
    }

    @Test
    void availabilityBeforeAPromotionIsNotKeptAsTimeInTheStep() {
        kept = new KeptSteps(Map.of(LocalDate.of(2012, 1, 1), "DP 07-304 art. 9-15"));
        period("2010-01-01", Position.ACTIVE, GRADE, 3);
        period("2011-01-01", Position.AVAILABILITY, GRADE, 3);
        period("2011-07-01", Position.ACTIVE, GRADE, 3);
        period("2012-01-01", Position.ACTIVE, HIGHER, 1);
        assertThat(length(SeniorityKind.STEP, "2013-01-01")).isEqualTo(new Length(2, 6, 0));
    }

    @Test
    void whoComesBackAfterAnEndStartsAnewInTheBodyAndKeepsTheGeneral() {
        period("2000-01-01", Position.ACTIVE, GRADE, 1);
        ended("2005-01-01");
        period("2010-01-01", Position.ACTIVE, GRADE, 1);
        assertThat(length(SeniorityKind.BODY, "2012-01-01")).isEqualTo(new Length(2, 0, 0));
        assertThat(length(SeniorityKind.GRADE, "2012-01-01")).isEqualTo(new Length(2, 0, 0));
        assertThat(length(SeniorityKind.GENERAL, "2012-01-01")).isEqualTo(new Length(7, 0, 0));
    }

    @Test
    void whoHasLeftKeepsWhatWasReached() {
        period("2000-01-01", Position.ACTIVE, GRADE, 1);
        ended("2005-01-01");
        assertThat(length(SeniorityKind.BODY, "2020-01-01")).isEqualTo(new Length(5, 0, 0));
    }

    @Test
    void earlierEmployersCountForTheGeneralAloneAndOnlyWhereAccepted() {
        earlier.add(service("1995-01-01", "1997-07-01", true, false));
        earlier.add(service("1998-01-01", "1999-01-01", false, false));
        period("2000-01-01", Position.ACTIVE, GRADE, 1);
        assertThat(length(SeniorityKind.GENERAL, "2001-01-01")).isEqualTo(new Length(3, 6, 0));
        assertThat(length(SeniorityKind.BODY, "2001-01-01")).isEqualTo(new Length(1, 0, 0));
    }

    @Test
    void earlierServiceIsNotCountedTwiceWhereItOverlapsTheCareer() {
        earlier.add(service("1999-01-01", "2000-07-01", true, false));
        period("2000-01-01", Position.ACTIVE, GRADE, 1);
        assertThat(length(SeniorityKind.GENERAL, "2001-01-01")).isEqualTo(new Length(2, 0, 0));
    }

    @Test
    void presumedDaysCountAndTheExplanationSaysSo() {
        earlier.add(service("1995-01-01", "1996-01-01", true, true));
        period("2000-01-01", Position.ACTIVE, GRADE, 1);
        SeniorityOn general = on(SeniorityKind.GENERAL, "2001-01-01");
        assertThat(general.length()).isEqualTo(new Length(2, 0, 0));
        assertThat(general.why().steps().stream().map(Step::key))
                .containsExactly("seniority.why.presumed", "seniority.why.counts", "seniority.why.total.THIRTY_360");
    }

    @Test
    void february29IsADayOfTheCalendarAndNoneOfAMonthOfThirty() {
        period("2024-02-28", Position.ACTIVE, GRADE, 1);
        convention = Convention.CALENDAR;
        assertThat(length(SeniorityKind.BODY, "2024-03-01")).isEqualTo(new Length(0, 0, 2));
        convention = Convention.THIRTY_360;
        assertThat(length(SeniorityKind.BODY, "2024-03-01")).isEqualTo(new Length(0, 0, 3));
    }

    @Test
    void hiredOnFebruary29HasOneYearOnTheFirstOfMarchByTheCalendar() {
        period("2024-02-29", Position.ACTIVE, GRADE, 1);
        convention = Convention.CALENDAR;
        assertThat(length(SeniorityKind.BODY, "2025-02-28")).isEqualTo(new Length(0, 11, 30));
        assertThat(length(SeniorityKind.BODY, "2025-03-01")).isEqualTo(new Length(1, 0, 1));
    }

    @Test
    void cuttingACareerInPiecesChangesNoLength() {
        period("2012-01-31", Position.PROBATION, GRADE, 0);
        period("2013-02-28", Position.ACTIVE, GRADE, 0);
        period("2015-05-31", Position.SECONDED, GRADE, 1);
        period("2016-02-29", Position.ACTIVE, GRADE, 2);
        Length cut = length(SeniorityKind.BODY, "2020-12-31");
        periods.clear();
        period("2012-01-31", Position.ACTIVE, GRADE, 0);
        assertThat(length(SeniorityKind.BODY, "2020-12-31")).isEqualTo(cut).isEqualTo(new Length(8, 11, 0));
    }

    @Test
    void aBodysOwnRuleWinsFromItsDayOn() {
        rules.add(own(Position.AVAILABILITY, "2016-01-01", true, false));
        period("2015-01-01", Position.AVAILABILITY, GRADE, 1);
        assertThat(length(SeniorityKind.BODY, "2018-01-01")).isEqualTo(new Length(2, 0, 0));
        rules.add(own(Position.AVAILABILITY, "2017-01-01", false, true));
        assertThat(length(SeniorityKind.BODY, "2018-01-01")).isEqualTo(new Length(1, 0, 0));
    }

    @Test
    void theExplanationNamesEachStretchWithItsArticle() {
        period("2010-01-01", Position.ACTIVE, GRADE, 2);
        period("2015-01-01", Position.AVAILABILITY, GRADE, 2);
        period("2016-01-01", Position.ACTIVE, GRADE, 2);
        List<Step> steps = on(SeniorityKind.BODY, "2017-01-01").why().steps();
        assertThat(steps.stream().map(Step::key))
                .containsExactly(
                        "seniority.why.counts",
                        "seniority.why.not",
                        "seniority.why.counts",
                        "seniority.why.total.THIRTY_360");
        assertThat(steps.get(1).arguments()).startsWith(LocalDate.of(2015, 1, 1), LocalDate.of(2015, 12, 31));
        assertThat(steps.get(1).source()).isEqualTo("art. AVAILABILITY");
    }

    @Test
    void aTransferTakesTheSeniorityAlong() {
        elsewhere("2010-01-01", "2015-01-01", Position.ACTIVE, HIGHER - 1, 3);
        elsewhere("2015-01-01", "2020-01-01", Position.ACTIVE, HIGHER, 1);
        period("2020-01-01", Position.ACTIVE, HIGHER, 1);
        assertThat(length(SeniorityKind.GENERAL, "2022-01-01")).isEqualTo(new Length(12, 0, 0));
        assertThat(length(SeniorityKind.GRADE, "2022-01-01")).isEqualTo(new Length(7, 0, 0));
        assertThat(length(SeniorityKind.STEP, "2022-01-01")).isEqualTo(new Length(7, 0, 0));
        assertThat(length(SeniorityKind.BODY, "2022-01-01")).isEqualTo(new Length(2, 0, 0));
    }

    @Test
    void aSecondmentThatBothBodiesTellOfCountsOnce() {
        period("2010-01-01", Position.ACTIVE, GRADE, 1);
        period("2015-01-01", Position.SECONDED, GRADE, 1);
        period("2018-01-01", Position.ACTIVE, GRADE, 1);
        elsewhere("2015-01-01", "2018-01-01", Position.ACTIVE, HIGHER, 1);
        assertThat(length(SeniorityKind.GENERAL, "2020-01-01")).isEqualTo(new Length(10, 0, 0));
        assertThat(length(SeniorityKind.GRADE, "2020-01-01")).isEqualTo(new Length(10, 0, 0));
    }

    @Test
    void timeElsewhereThatDoesNotCountHereDoesNotCountThere() {
        elsewhere("2010-01-01", "2012-01-01", Position.ACTIVE, GRADE, 1);
        elsewhere("2012-01-01", "2013-01-01", Position.AVAILABILITY, GRADE, 1);
        period("2013-01-01", Position.ACTIVE, GRADE, 1);
        assertThat(length(SeniorityKind.GENERAL, "2014-01-01")).isEqualTo(new Length(3, 0, 0));
    }

    @Test
    void withoutACareerThereIsNone() {
        assertThat(on(SeniorityKind.GRADE, "2020-01-01").length()).isEqualTo(Length.NONE);
        assertThat(on(SeniorityKind.GRADE, "2020-01-01").since()).isNull();
    }

    private Length length(SeniorityKind kind, String day) {
        return on(kind, day).length();
    }

    private SeniorityOn on(SeniorityKind kind, String day) {
        return new Seniority(new CountingRules(rules), convention)
                .on(new SeniorityFacts(CIVIL, periods, earlier, elsewhere, kept), kind, LocalDate.parse(day));
    }

    private void period(String from, Position position, Long grade, Integer step) {
        begin(from, new Situation(position, grade, step, null, null));
    }

    private void period(String from, Position position, long grade, int step) {
        period(from, position, Long.valueOf(grade), Integer.valueOf(step));
    }

    private void ended(String from) {
        begin(from, Situation.outside(Position.ENDED));
    }

    private void begin(String from, Situation situation) {
        LocalDate day = LocalDate.parse(from);
        if (!periods.isEmpty()) {
            periods.set(periods.size() - 1, periods.get(periods.size() - 1).until(day));
        }
        periods.add(new CareerPeriod(day, null, situation, 1));
    }

    private void elsewhere(String from, String to, Position position, long grade, int step) {
        elsewhere.add(new ServiceElsewhere(
                new Localized("هيئة", "Organisme"),
                new CareerPeriod(
                        LocalDate.parse(from),
                        LocalDate.parse(to),
                        new Situation(position, grade, step, null, null),
                        0)));
    }

    private static EarlierService service(String from, String to, boolean counts, boolean presumed) {
        return new EarlierService(
                new Localized("بلدية", "Commune"),
                LocalDate.parse(from),
                LocalDate.parse(to),
                counts,
                presumed,
                "attestation");
    }

    private static CountingRule rule(Position position, boolean seniority, boolean step) {
        return new CountingRule(
                position, CIVIL, LAW, null, false, false, seniority, step, seniority, "art. " + position);
    }

    private static CountingRule own(Position position, String from, boolean seniority, boolean supplied) {
        return new CountingRule(
                position, CIVIL, LocalDate.parse(from), null, true, supplied, seniority, false, false, "règlement");
    }
}
