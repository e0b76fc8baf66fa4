package dz.mujamma.web.career.discipline;

import dz.mujamma.ejb.career.discipline.MyDisciplineService;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.persistence.tenancy.Scope;
import dz.mujamma.web.shared.MenuOffer;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The own case stands in the menu of those who have one. Asked once per hat and session: the inbox leads to a new one. */
@SessionScoped
public class MyDisciplineOffer implements MenuOffer, Serializable {
    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/career/my-discipline";

    @EJB
    private MyDisciplineService discipline;

    private final Map<Long, Boolean> known = new ConcurrentHashMap<>();

    @Override
    public boolean holds(String path) {
        return !path.equals(PAGE)
                || Scope.worn()
                        .filter(hat -> hat.role() == Role.EMPLOYEE)
                        .map(hat -> known.computeIfAbsent(hat.id(), each -> discipline.hasAny()))
                        .orElse(false);
    }

    /** The case has been seen meanwhile. */
    void offer() {
        Scope.worn().ifPresent(hat -> known.put(hat.id(), true));
    }
}
