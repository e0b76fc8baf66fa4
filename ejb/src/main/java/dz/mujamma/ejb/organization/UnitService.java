package dz.mujamma.ejb.organization;

import dz.mujamma.persistence.calendar.Wilaya;
import dz.mujamma.persistence.calendar.Wilayas;
import dz.mujamma.persistence.organization.Unit;
import dz.mujamma.persistence.organization.UnitName;
import dz.mujamma.persistence.organization.UnitRow;
import dz.mujamma.persistence.organization.Units;
import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The units of the body in which the caller wears a hat. */
@Stateless
@RolesAllowed({Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
public class UnitService {
    @Inject
    private Units units;

    @Inject
    private Wilayas wilayas;

    /** All units, in the order of their codes: some hundreds at most. */
    public List<UnitRow> rows() {
        return units.rows();
    }

    public List<UnitName> names() {
        return units.names();
    }

    public List<Wilaya> wilayas() {
        return wilayas.all();
    }

    /** The wish to open a unit. @param parentId null for one at the top */
    public record OpenUnit(String code, Localized name, Long parentId, short wilayaId) {}

    /** @throws RuleException where the code is taken */
    @RolesAllowed(Role.Names.HR_DIRECTOR)
    public long open(OpenUnit wish) {
        String code = wish.code().strip();
        if (units.findByCode(code).isPresent()) {
            throw new RuleException("organization.refused.code-taken", code);
        }
        Unit parent = wish.parentId() == null ? null : get(wish.parentId());
        Unit unit = new Unit(code, wish.name(), parent, wish.wilayaId());
        units.add(unit);
        return unit.id();
    }

    @RolesAllowed(Role.Names.HR_DIRECTOR)
    public void rename(long id, Localized name) {
        get(id).rename(name);
    }

    private Unit get(long id) {
        return units.find(id).orElseThrow(NotFoundException::new);
    }
}
