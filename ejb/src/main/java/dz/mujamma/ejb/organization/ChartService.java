package dz.mujamma.ejb.organization;

import dz.mujamma.ejb.organization.HeadcountService.Homes;
import dz.mujamma.persistence.organization.Headcounts;
import dz.mujamma.persistence.organization.UnitChief;
import dz.mujamma.persistence.organization.UnitChiefs;
import dz.mujamma.persistence.organization.UnitOnDay;
import dz.mujamma.persistence.organization.Units;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The organisation chart of a day, with chiefs and numbers of people: in four statements, however many units there are. */
@Stateless
@RolesAllowed({Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
public class ChartService {
    @Inject
    private Units units;

    @Inject
    private UnitChiefs chiefs;

    @Inject
    private Headcounts headcounts;

    public OrganizationChart on(LocalDate day) {
        UnitTree tree = new UnitTree(units.on(day));
        Homes homes = new Homes(tree, units.closedBy(day));
        Map<Long, Long> own = new HashMap<>();
        headcounts.byUnit(day).forEach(count -> {
            Long home = homes.of(count.unitId());
            if (home != null) {
                own.merge(home, count.people(), Long::sum);
            }
        });
        Map<Long, Long> all = new HashMap<>();
        tree.tops().forEach(top -> sum(tree, top, own, all));
        return new OrganizationChart(
                day,
                tree,
                chiefs.on(day).stream().collect(Collectors.toMap(UnitChief::unitId, Function.identity())),
                own,
                all);
    }

    private static long sum(UnitTree tree, UnitOnDay unit, Map<Long, Long> own, Map<Long, Long> all) {
        long people = own.getOrDefault(unit.id(), 0L)
                + tree.below(unit.id()).stream()
                        .mapToLong(each -> sum(tree, each, own, all))
                        .sum();
        all.put(unit.id(), people);
        return people;
    }
}
