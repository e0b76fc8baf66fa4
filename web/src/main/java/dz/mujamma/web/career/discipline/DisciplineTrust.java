package dz.mujamma.web.career.discipline;

import dz.mujamma.persistence.tenancy.Right;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Whether the hat worn carries the right to discipline. Its pages are closed to others as any page is to whoever lacks the role. */
@Named
@RequestScoped
public class DisciplineTrust {
    public boolean isHeld() {
        return Scope.worn().filter(hat -> hat.has(Right.DISCIPLINE)).isPresent();
    }

    static void require() {
        if (!new DisciplineTrust().isHeld()) {
            throw new EJBAccessException("discipline takes the right to it");
        }
    }
}
