package dz.mujamma.ejb.career;

import dz.mujamma.persistence.career.Act;
import dz.mujamma.persistence.career.Visa;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Visas: given in the order of the chain, or the act sent back with a reason. */
@Stateless
@RolesAllowed({Role.Names.CHIEF, Role.Names.HR_OFFICER, Role.Names.HR_DIRECTOR})
public class ActVisaService {
    @Inject
    private ActLife life;

    @Inject
    private VisaRounds rounds;

    public void give(long id) {
        Act act = life.held(id);
        rounds.give(waiting(act), act.draftedBy());
    }

    public void sendBack(long id, String reason) {
        Act act = life.held(id);
        rounds.sendBack(waiting(act), reason);
        act.sendBack();
    }

    private Visa waiting(Act act) {
        Visa visa = life.waiting(act, Visa.Kind.VISA);
        life.requireSomebodyElse(act);
        return visa;
    }
}
