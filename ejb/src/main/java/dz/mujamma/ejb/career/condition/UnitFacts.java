package dz.mujamma.ejb.career.condition;

import dz.mujamma.persistence.shared.Localized;
import java.time.LocalDate;

/** The days of a unit. @param openedOn null for always @param closedOn the first day without it; null for never */
public record UnitFacts(Localized name, LocalDate openedOn, LocalDate closedOn) {
    boolean openOn(LocalDate day) {
        return (openedOn == null || !day.isBefore(openedOn)) && (closedOn == null || day.isBefore(closedOn));
    }
}
