package dz.mujamma.ejb.career.leaving;

import dz.mujamma.persistence.career.leaving.RetirementAge;
import dz.mujamma.persistence.career.leaving.RetirementCount;
import dz.mujamma.persistence.career.leaving.RetirementFilter;
import dz.mujamma.persistence.career.leaving.RetirementRow;
import dz.mujamma.persistence.career.leaving.Retirements;
import dz.mujamma.persistence.shared.SortBy;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The retirement forecast of the body, with names. */
@Stateless
@RolesAllowed({Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
public class RetirementService {
    /** How far ahead a forecast may look. */
    public static final int MOST_YEARS = 10;

    @Inject
    private Retirements retirements;

    @Inject
    private RetirementAges ages;

    @Inject
    private Clock clock;

    /**
     * What is asked for; null parts do not narrow.
     *
     * @param years how many years from this one on, 1 to {@link #MOST_YEARS}
     */
    public record Wish(int years, Integer year, Long unit, Long grade, Integer wilaya) {
        public Wish {
            years = Math.max(1, Math.min(years, MOST_YEARS));
        }
    }

    /** @param sort by due, name_ar, name_fr, unit or grade */
    public List<RetirementRow> page(Wish wish, SortBy sort, int first, int size) {
        return retirements.page(filter(wish), sort, first, size);
    }

    public long count(Wish wish) {
        return retirements.count(filter(wish));
    }

    public List<RetirementCount> counts(Wish wish) {
        return retirements.counts(filter(wish));
    }

    /** The ages that the forecast counts with. */
    public List<RetirementAge> ages() {
        return ages.on(today());
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private RetirementFilter filter(Wish wish) {
        LocalDate today = today();
        return new RetirementFilter(
                today,
                ages.on(today),
                today.getYear() + wish.years() - 1,
                wish.year(),
                wish.unit(),
                wish.grade(),
                wish.wilaya());
    }
}
