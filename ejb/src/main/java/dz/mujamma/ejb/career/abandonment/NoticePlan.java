package dz.mujamma.ejb.career.abandonment;

import dz.mujamma.ejb.career.rule.CareerRules;
import dz.mujamma.persistence.career.abandonment.AbandonmentNotice;
import dz.mujamma.persistence.career.catalogue.CareerNumber;
import java.time.LocalDate;
import java.util.List;

/**
 * When formal notices may go out: the first after some days of absence, each further one some days after the one before it was
 * sent. Pure arithmetic over the settings of the day the absence began.
 *
 * @param needed how many there must be
 */
public record NoticePlan(LocalDate firstDay, int needed, int daysBeforeFirst, int daysBetween, String article) {
    public static NoticePlan of(LocalDate firstDay, String regime, CareerRules rules) {
        CareerNumber needed = rules.number("ABANDONMENT_NOTICES", regime, firstDay);
        return new NoticePlan(
                firstDay,
                needed.value(),
                rules.number("ABANDONMENT_FIRST_NOTICE_DAYS", regime, firstDay).value(),
                rules.number("ABANDONMENT_NOTICE_GAP_DAYS", regime, firstDay).value(),
                needed.article());
    }

    /**
     * The first day on which the next notice may be made; null where none is to come, or the one before was not sent yet.
     *
     * @param made those there are, in their order
     */
    public LocalDate nextOn(List<AbandonmentNotice> made) {
        if (made.size() >= needed) {
            return null;
        }
        if (made.isEmpty()) {
            return firstDay.plusDays(daysBeforeFirst);
        }
        LocalDate sent = made.get(made.size() - 1).sentOn();
        return sent == null ? null : sent.plusDays(daysBetween);
    }

    public boolean isSatisfiedBy(List<AbandonmentNotice> made) {
        return made.stream().filter(notice -> notice.sentOn() != null).count() >= needed;
    }
}
