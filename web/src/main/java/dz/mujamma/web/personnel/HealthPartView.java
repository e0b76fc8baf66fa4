package dz.mujamma.web.personnel;

import dz.mujamma.ejb.personnel.HealthService;
import dz.mujamma.persistence.personnel.HealthCard;
import dz.mujamma.persistence.tenancy.Right;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** What a file page shows of the health part: the own one as it is, that of others as a door whose opening is noted. */
@Named
@RequestScoped
public class HealthPartView {
    @EJB
    private HealthService health;

    private HealthCard mine;

    public boolean isDoor() {
        return Scope.worn().filter(hat -> hat.has(Right.HEALTH)).isPresent();
    }

    public boolean isOwn() {
        return Scope.worn().filter(hat -> hat.role() == Role.EMPLOYEE).isPresent();
    }

    public HealthCard getMine() {
        if (mine == null) {
            mine = health.mine();
        }
        return mine;
    }
}
