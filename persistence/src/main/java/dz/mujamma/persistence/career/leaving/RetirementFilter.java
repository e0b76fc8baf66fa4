package dz.mujamma.persistence.career.leaving;

import java.time.LocalDate;
import java.util.List;

/**
 * What is forecast; null parts do not narrow.
 *
 * @param lastYear the last year looked at; whoever reached the age before and still serves is among them
 * @param year one year alone
 */
public record RetirementFilter(
        LocalDate today, List<RetirementAge> ages, int lastYear, Integer year, Long unit, Long grade, Integer wilaya) {
    public RetirementFilter {
        ages = List.copyOf(ages);
    }
}
