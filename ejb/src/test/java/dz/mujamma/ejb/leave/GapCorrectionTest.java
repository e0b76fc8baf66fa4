package dz.mujamma.ejb.leave;

import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.persistence.leave.GapLedger;
import dz.mujamma.persistence.leave.GapLedger.OfPeriod;
import dz.mujamma.persistence.personnel.ServiceGap;
import dz.mujamma.persistence.shared.Localized;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Leave that was granted before a gap was found. */
class GapCorrectionTest {
    private static final LocalDate START = LocalDate.of(2025, 7, 1);
    private static final ServiceGap AWAY = new ServiceGap(
            LocalDate.of(2025, 10, 1),
            LocalDate.of(2026, 1, 1),
            new Localized("الإحالة على الاستيداع", "Mise en disponibilité"),
            "ord. 06-03 art. 145");
    private final AnnualLeave leave = LeaveFixtures.annualLeave();

    /** Nine months at 2.5 were granted; three of them lie in the gap. */
    @Test
    void whatTheGapCostIsTakenBackAndNamesIt() {
        GapCorrection correction = only(ledger("22.5", "0", "22.5", AWAY));
        assertThat(correction.earned()).isEqualByComparingTo("15");
        assertThat(correction.days()).isEqualByComparingTo("-7.5");
        assertThat(correction.taken()).isEqualByComparingTo("0");
        assertThat(correction.cause()).contains(AWAY);
        assertThat(correction.reason()).isEqualTo("الإحالة على الاستيداع|Mise en disponibilité");
        assertThat(correction.why().steps().stream().map(step -> step.key()))
                .contains("leave.why.gap", "leave.why.gap-due");
    }

    @Test
    void whatWasTakenBackIsNotTakenAgain() {
        assertThat(GapCorrection.of(leave, ledger("22.5", "-7.5", "15", AWAY))).isEmpty();
    }

    @Test
    void whatWasGrantedWithTheGapKnownIsLeftAlone() {
        assertThat(GapCorrection.of(leave, ledger("15", "0", "15", AWAY))).isEmpty();
    }

    @Test
    void whatWasTakenAsLeaveCannotBeTakenBackAndIsSaid() {
        GapCorrection correction = only(ledger("22.5", "0", "4", AWAY));
        assertThat(correction.days()).isEqualByComparingTo("-4");
        assertThat(correction.taken()).isEqualByComparingTo("3.5");
    }

    @Test
    void aGapThatIsNoMoreGivesBackWhatItTook() {
        GapCorrection correction = only(ledger("22.5", "-7.5", "15"));
        assertThat(correction.days()).isEqualByComparingTo("7.5");
        assertThat(correction.cause()).isEmpty();
    }

    /** Ten days too many came from elsewhere: the gap cost 7.5 of them. */
    @Test
    void noMoreIsTakenThanTheGapCost() {
        assertThat(only(ledger("32.5", "0", "32.5", AWAY)).days()).isEqualByComparingTo("-7.5");
    }

    @Test
    void aGapOfAnotherYearTouchesNothing() {
        ServiceGap earlier =
                new ServiceGap(LocalDate.of(2020, 1, 1), LocalDate.of(2021, 1, 1), AWAY.reason(), AWAY.source());
        assertThat(GapCorrection.of(leave, ledger("22.5", "0", "22.5", earlier)))
                .isEmpty();
    }

    private GapCorrection only(GapLedger person) {
        List<GapCorrection> corrections = GapCorrection.of(leave, person);
        assertThat(corrections).hasSize(1);
        return corrections.get(0);
    }

    private static GapLedger ledger(String granted, String corrected, String balance, ServiceGap... gaps) {
        return new GapLedger(
                1,
                "M1",
                new Localized("بن علي سمير", "Benali Samir"),
                LocalDate.of(2015, 3, 1),
                LeaveFixtures.CIVIL,
                List.of(gaps),
                List.of(new OfPeriod(
                        "ANNUAL_CS",
                        START,
                        new BigDecimal(granted),
                        new BigDecimal(corrected),
                        new BigDecimal(balance),
                        LocalDate.of(2026, 3, 31))));
    }
}
