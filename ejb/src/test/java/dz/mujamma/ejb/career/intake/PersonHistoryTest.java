package dz.mujamma.ejb.career.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.persistence.career.CareerAct;
import dz.mujamma.persistence.career.CareerPeriod;
import dz.mujamma.persistence.career.Position;
import dz.mujamma.persistence.career.Situation;
import dz.mujamma.persistence.career.intake.LineVerdict;
import dz.mujamma.persistence.career.intake.PlannedPeriod;
import dz.mujamma.persistence.career.intake.StagedLine;
import dz.mujamma.persistence.career.intake.StoredAct;
import dz.mujamma.persistence.file.FileRejection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PersonHistoryTest {
    private static final LocalDate HIRED = LocalDate.of(2010, 3, 1);
    private static final Situation NOTHING = new Situation(null, null, null, null, null);
    private static final Situation AS_ADMINISTRATOR = new Situation(null, 1L, 0, null, 7L);
    private static final Situation AS_PRINCIPAL = new Situation(null, 2L, null, null, 7L);

    private final List<StagedLine> lines = new ArrayList<>();

    @Test
    void aWholeCareerBecomesPeriodsThatEndWhereTheNextBegins() {
        hired();
        PersonVerdict verdict = judged();

        assertThat(outcomes(verdict)).containsExactly("NEW", "NEW", "NEW");
        assertThat(verdict.plan())
                .extracting(planned ->
                        planned.period().from() + " " + planned.period().to() + " "
                                + planned.period().situation().position())
                .containsExactly(
                        "2010-03-01 2010-03-15 APPOINTED", "2010-03-15 2011-03-15 PROBATION", "2011-03-15 null ACTIVE");
        assertThat(verdict.plan()).extracting(planned -> planned.period().act()).containsExactly(-2L, -3L, -4L);
    }

    @Test
    void theOrderOfTheLinesDoesNotMatter() {
        hired();
        List<PlannedPeriod> inOrder = judged().plan();
        java.util.Collections.reverse(lines);

        assertThat(judged().plan()).isEqualTo(inOrder);
    }

    @Test
    void oneRefusedLineTakesAllOfThePersonWithIt() {
        hired();
        lines.set(1, refused(lines.get(1)));
        PersonVerdict verdict = judged();

        assertThat(outcomes(verdict)).containsOnly("REFUSED");
        assertThat(verdict.plan()).isEmpty();
        assertThat(told(verdict)).containsExactly("2 because-of-line [3]", "4 because-of-line [3]");
    }

    @Test
    void whatTheLawDoesNotAllowIsToldAtTheLineWithTheArticle() {
        line("RECRUITMENT", "1", HIRED, AS_ADMINISTRATOR);
        line("CONFIRMATION", "2", HIRED.plusYears(1), NOTHING);
        PersonVerdict verdict = judged();

        assertThat(told(verdict))
                .containsExactly(
                        "3 position [ترسيم|Titularisation, career.position.APPOINTED, 2011-03-01, art. of CONFIRMATION]",
                        "2 because-of-line [3]");
    }

    @Test
    void theSameLinesAgainChangeNothing() {
        hired();
        PersonVerdict again = judged(storedOf(judged()), periodsOf(judged()));

        assertThat(outcomes(again)).containsOnly("UNCHANGED");
        assertThat(again.plan()).isEmpty();
        assertThat(again.rejections()).isEmpty();
    }

    @Test
    void moreLinesLaterGoOnFromWhatIsThere() {
        hired();
        List<StoredAct> stored = storedOf(judged());
        List<CareerPeriod> periods = periodsOf(judged());
        line("PROMOTION", "9", HIRED.plusYears(5), AS_PRINCIPAL);
        PersonVerdict verdict = judged(stored, periods);

        assertThat(outcomes(verdict)).containsExactly("UNCHANGED", "UNCHANGED", "UNCHANGED", "NEW");
        assertThat(verdict.plan())
                .extracting(planned -> planned.goes() + " " + planned.period().from() + " "
                        + planned.period().to())
                .containsExactly("true 2011-03-15 null", "false 2011-03-15 2015-03-01", "false 2015-03-01 null");
    }

    @Test
    void aLineThatSaysOtherwiseOfALoadedActIsRefused() {
        hired();
        List<StoredAct> stored = storedOf(judged());
        lines.set(
                0,
                new StagedLine(
                        2, 5, Catalogued.REGIME, "RECRUITMENT", "1", HIRED, HIRED, null, AS_PRINCIPAL, null, false));

        assertThat(told(judged(stored, List.of()))).first().isEqualTo("2 loaded-otherwise []");
    }

    @Test
    void theSameActTwiceIsRefusedOnBothLines() {
        hired();
        line("CONFIRMATION", "3", HIRED.plusYears(1).plusDays(14), NOTHING);

        assertThat(told(judged())).contains("5 twice-in-file [4]", "4 twice-in-file [5]");
    }

    @Test
    void aCorrectionOfTheSameFileTakesThePlaceOfItsTarget() {
        hired();
        lines.add(new StagedLine(
                9,
                5,
                Catalogued.REGIME,
                "CORRECTION",
                "1R",
                HIRED.plusYears(3),
                HIRED,
                null,
                AS_PRINCIPAL,
                "1",
                false));
        PersonVerdict verdict = judged();

        assertThat(verdict.plan())
                .extracting(planned -> planned.period().situation().grade())
                .containsOnly(2L);
        LineVerdict correction = verdict.lines().get(3);
        assertThat(correction.target()).isEqualTo(-2L);
        assertThat(correction.round()).isEqualTo(1);
        assertThat(correction.needsKind()).isEqualTo("RECRUITMENT");
    }

    @Test
    void aCancellationNamesOneActThatIsThere() {
        hired();
        lines.add(cancellation(8, "3", "4"));
        assertThat(outcomes(judged())).containsOnly("NEW");

        lines.set(3, cancellation(8, "99", "4"));
        assertThat(told(judged())).first().isEqualTo("8 target-unknown []");

        lines.set(3, cancellation(8, "3", "4"));
        lines.add(cancellation(9, "3", "5"));
        assertThat(told(judged())).first().isEqualTo("9 target-taken []");
    }

    @Test
    void cellsThatOnlyRepeatWhatHoldsAreTakenAndOthersRefused() {
        hired();
        line("CONFIRMATION", "x", HIRED, NOTHING);
        lines.remove(4 - 1);
        lines.set(2, with(lines.get(2), new Situation(Position.ACTIVE, 1L, null, null, 7L)));
        assertThat(judged().rejections()).isEmpty();

        lines.set(2, with(lines.get(2), new Situation(null, 2L, null, null, null)));
        assertThat(told(judged())).first().isEqualTo("4 not-named [ترسيم|Titularisation]");
    }

    @Test
    void aKindThatTheRegimeDoesNotHaveIsRefused() {
        lines.add(new StagedLine(
                2, 5, "LABOUR_90_11", "RECRUITMENT", "1", HIRED, HIRED, null, AS_ADMINISTRATOR, null, false));

        assertThat(told(judged())).containsExactly("2 not-in-regime [توظيف|Recrutement]");
    }

    @Test
    void actsFromPaperLieBeforeThoseSignedInTheHouse() {
        hired();
        assertThat(judged().lines()).allSatisfy(line -> assertThat(line.order()).isNegative());
        assertThat(judged().lines()).extracting(LineVerdict::order).isSorted();
    }

    private void hired() {
        line("RECRUITMENT", "1", HIRED, AS_ADMINISTRATOR);
        line("INSTALLATION", "2", HIRED.plusDays(14), NOTHING);
        line("CONFIRMATION", "3", HIRED.plusYears(1).plusDays(14), NOTHING);
    }

    private void line(String kind, String reference, LocalDate effect, Situation named) {
        lines.add(new StagedLine(
                lines.size() + 2, 5, Catalogued.REGIME, kind, reference, effect, effect, null, named, null, false));
    }

    private static StagedLine cancellation(int number, String target, String reference) {
        LocalDate day = HIRED.plusYears(4);
        return new StagedLine(
                number, 5, Catalogued.REGIME, "CANCELLATION", reference, day, day, null, NOTHING, target, false);
    }

    private static StagedLine refused(StagedLine line) {
        return new StagedLine(
                line.number(), 5, Catalogued.REGIME, null, null, null, null, null, line.named(), null, true);
    }

    private static StagedLine with(StagedLine line, Situation named) {
        return new StagedLine(
                line.number(),
                5,
                line.regime(),
                line.kind(),
                line.reference(),
                line.signedOn(),
                line.effectOn(),
                null,
                named,
                null,
                false);
    }

    private PersonVerdict judged() {
        return judged(List.of(), List.of());
    }

    private PersonVerdict judged(List<StoredAct> acts, List<CareerPeriod> periods) {
        return PersonHistory.judge(
                new PersonFacts(5, lines, acts, periods), Catalogued.WORDS, line -> -(long) line.number());
    }

    /** What is stored once a verdict is written. */
    private List<StoredAct> storedOf(PersonVerdict verdict) {
        return verdict.lines().stream()
                .map(made -> {
                    StagedLine line = lines.stream()
                            .filter(one -> one.number() == made.line())
                            .findFirst()
                            .orElseThrow();
                    return new StoredAct(
                            5,
                            new CareerAct(
                                    made.act(),
                                    line.kind(),
                                    line.regime(),
                                    line.effectOn(),
                                    null,
                                    line.named(),
                                    made.target(),
                                    made.order()),
                            line.reference(),
                            line.signedOn());
                })
                .toList();
    }

    private static List<CareerPeriod> periodsOf(PersonVerdict verdict) {
        return verdict.plan().stream().map(PlannedPeriod::period).toList();
    }

    private static List<String> outcomes(PersonVerdict verdict) {
        return verdict.lines().stream().map(LineVerdict::outcome).toList();
    }

    private static List<String> told(PersonVerdict verdict) {
        return verdict.rejections().stream().map(PersonHistoryTest::told).toList();
    }

    private static String told(FileRejection rejection) {
        String reason = rejection.reason().substring(rejection.reason().lastIndexOf('.') + 1);
        return rejection.line() + " " + reason + " " + rejection.arguments();
    }
}
