package dz.mujamma.ejb.steering;

import dz.mujamma.persistence.steering.Headcount.Counted;
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
import java.util.List;

/** Figures of all bodies for the ministry, of the own body for its HR. */
@Stateless
@RolesAllowed(Role.Names.MINISTRY)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FiguresService {
    @Inject
    private Places places;

    @EJB
    private BodyCount counts;

    /** Bodies whose staff is loaded, by acronym. */
    public List<BodyFigures> byBody() {
        return places.bodies().stream()
                .map(this::of)
                .filter(body -> body.employees() > 0)
                .toList();
    }

    /** The body of the hat worn, in exact numbers. */
    @RolesAllowed({Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
    public Counted mine() {
        return counts.today();
    }

    private BodyFigures of(Place body) {
        Counted counted = countIn(body.id());
        return new BodyFigures(
                body.id(),
                body.name(),
                counted.employees(),
                BodyFigures.shown(counted.women(), counted.employees()),
                BodyFigures.shown(counted.away(), counted.employees()));
    }

    private Counted countIn(String body) {
        try {
            return Scope.call(Scope.hat().inBody(body), counts::today);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
