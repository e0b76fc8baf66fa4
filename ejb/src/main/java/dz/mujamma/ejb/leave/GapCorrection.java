package dz.mujamma.ejb.leave;

import dz.mujamma.persistence.leave.GapLedger;
import dz.mujamma.persistence.leave.GapLedger.OfPeriod;
import dz.mujamma.persistence.personnel.ServiceGap;
import dz.mujamma.persistence.shared.DateRange;
import dz.mujamma.persistence.shared.Explanation;
import dz.mujamma.persistence.shared.Explanation.Step;
import dz.mujamma.persistence.shared.Localized;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What is to be set right in one reference period of one person because days were found not to count, or to count after all,
 * when their months had been granted. What the period should have earned is asked of the very rule that grants months; of what
 * was granted beyond it, no more is taken back than the gaps cost, and what was taken back before is not taken again.
 *
 * @param earned what the rule gives for the months granted, with the gaps as they are known now
 * @param days to be added to the ledger: below nothing to take back, above to give back
 * @param taken days that should be taken back and cannot, because they were taken as leave
 * @param cause the first gap that touches the period; empty where none does any more
 */
public record GapCorrection(
        DateRange period,
        OfPeriod ledger,
        BigDecimal earned,
        BigDecimal days,
        BigDecimal taken,
        Optional<ServiceGap> cause,
        Explanation why) {
    /** Only those in which there is something to set right or to say. */
    public static List<GapCorrection> of(AnnualLeave leave, GapLedger person) {
        return person.periods().stream()
                .map(period -> of(leave, person, period))
                .filter(correction -> correction.days.signum() != 0 || correction.taken.signum() != 0)
                .toList();
    }

    private static GapCorrection of(AnnualLeave leave, GapLedger person, OfPeriod ledger) {
        DateRange period = leave.periodOf(person.regimeId(), ledger.periodStart());
        LocalDate through = ledger.grantedThrough().isAfter(period.last()) ? period.last() : ledger.grantedThrough();
        LeaveFacts facts = new LeaveFacts(person.hireDate(), person.regimeId(), person.gaps());
        AnnualRight right = leave.explain(facts, period, through);
        BigDecimal without = leave.accrued(new LeaveFacts(person.hireDate(), person.regimeId()), period, through);
        BigDecimal beyond = ledger.granted().subtract(right.days()).max(BigDecimal.ZERO);
        BigDecimal due = beyond.min(without.subtract(right.days())).negate();
        BigDecimal wanted = due.subtract(ledger.corrected());
        BigDecimal days = wanted.max(ledger.balance().max(BigDecimal.ZERO).negate());
        Explanation why = right.why()
                .then(Explanation.of(
                        Step.of("leave.why.granted", "", ledger.granted()),
                        Step.of("leave.why.gap-corrected", "", ledger.corrected()),
                        Step.of("leave.why.gap-due", "", wanted)));
        return new GapCorrection(
                period, ledger, right.days(), days, days.subtract(wanted), firstGap(person, period), why);
    }

    private static Optional<ServiceGap> firstGap(GapLedger person, DateRange period) {
        return person.gaps().stream().filter(gap -> gap.touches(period)).findFirst();
    }

    /** What the movement says of its cause, in both languages with a stroke between. */
    String reason() {
        return cause.map(gap -> {
                    Localized name = gap.reason();
                    return name.ar() + "|" + name.fr();
                })
                .orElse("|");
    }
}
