package dz.mujamma.web.organization;

import dz.mujamma.ejb.organization.ChartService;
import dz.mujamma.ejb.organization.OrganizationChart;
import dz.mujamma.ejb.organization.UnitService;
import dz.mujamma.ejb.organization.UnitTree.Placed;
import dz.mujamma.persistence.calendar.Wilaya;
import dz.mujamma.persistence.organization.UnitChief;
import dz.mujamma.persistence.shared.Localized;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The units of the body as they stood on the day that is asked for, each before those below it. */
@Named
@RequestScoped
public class OrganizationUnitsView {
    @EJB
    private ChartService charts;

    @EJB
    private UnitService units;

    @Inject
    private AskedDay askedDay;

    private OrganizationChart chart;
    private List<Placed> rows;
    private Map<Short, Localized> wilayas;

    @PostConstruct
    void read() {
        chart = charts.on(askedDay.getDay());
        rows = chart.tree().inOrder();
        wilayas = units.wilayas().stream().collect(Collectors.toMap(Wilaya::id, Wilaya::name));
    }

    public List<Placed> getRows() {
        return rows;
    }

    public Localized wilaya(short id) {
        return wilayas.get(id);
    }

    public UnitChief chief(long unit) {
        return chart.chief(unit).orElse(null);
    }

    public long people(long unit) {
        return chart.own(unit);
    }
}
