package dz.mujamma.web.career;

import dz.mujamma.ejb.career.leaving.RetirementFigures;
import dz.mujamma.ejb.career.leaving.RetirementFigures.OfBody;
import dz.mujamma.ejb.career.leaving.RetirementService;
import dz.mujamma.web.shared.ListRequest;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.stream.IntStream;

/** The retirement forecast in figures, body by body, for the ministry. */
@Named
@RequestScoped
public class CareerForecastView {
    private static final int USUAL_YEARS = 5;

    @EJB
    private RetirementFigures figures;

    @Inject
    private ListRequest list;

    @Inject
    private Clock clock;

    private int years;
    private int thisYear;
    private List<OfBody> bodies;

    @PostConstruct
    void read() {
        Long asked = list.whole("years");
        years = asked == null ? USUAL_YEARS : (int) Math.max(1, Math.min(asked, RetirementService.MOST_YEARS));
        thisYear = Year.now(clock).getValue();
        bodies = figures.byBody(thisYear, years);
    }

    public List<OfBody> getBodies() {
        return bodies;
    }

    public List<Integer> getColumns() {
        return IntStream.range(thisYear, thisYear + years).boxed().toList();
    }

    public List<Integer> getSpans() {
        return IntStream.rangeClosed(1, RetirementService.MOST_YEARS).boxed().toList();
    }

    public int getYears() {
        return years;
    }

    public int getSmallest() {
        return RetirementFigures.SMALLEST_SHOWN;
    }
}
