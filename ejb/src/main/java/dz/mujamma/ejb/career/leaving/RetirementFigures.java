package dz.mujamma.ejb.career.leaving;

import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.tenancy.Places;
import dz.mujamma.persistence.tenancy.Places.Place;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The forecast for the ministry: bodies and years, no persons, and no cell that could point at some. */
@Stateless
@RolesAllowed(Role.Names.MINISTRY)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RetirementFigures {
    /** Under this a count could point at persons. */
    public static final int SMALLEST_SHOWN = 5;

    @Inject
    private Places places;

    @EJB
    private RetirementCountOfBody counts;

    /** @param byYear one count per year asked for, the first for those past the age; null where it is too small to be shown */
    public record OfBody(String body, Localized name, List<Long> byYear) {}

    /**
     * Bodies in which somebody reaches the age.
     *
     * @param thisYear the first year of the forecast
     * @param years how many, 1 to 10
     */
    public List<OfBody> byBody(int thisYear, int years) {
        int asked = Math.max(1, Math.min(years, RetirementService.MOST_YEARS));
        return places.bodies().stream()
                .map(body -> of(body, thisYear, asked))
                .filter(body -> body.byYear().stream().anyMatch(count -> count == null || count > 0))
                .toList();
    }

    private OfBody of(Place body, int thisYear, int years) {
        Map<Integer, Long> counted = countIn(body.id(), years);
        List<Long> shown = IntStream.rangeClosed(thisYear - 1, thisYear + years - 1)
                .mapToObj(year -> counted.getOrDefault(year, 0L))
                .map(count -> count > 0 && count < SMALLEST_SHOWN ? null : count)
                .collect(Collectors.toCollection(ArrayList::new));
        return new OfBody(body.id(), body.name(), Collections.unmodifiableList(shown));
    }

    private Map<Integer, Long> countIn(String body, int years) {
        try {
            return Scope.call(Scope.hat().inBody(body), () -> counts.byYear(years));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
