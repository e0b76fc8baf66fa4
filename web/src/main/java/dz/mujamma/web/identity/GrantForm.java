package dz.mujamma.web.identity;

import dz.mujamma.ejb.identity.AccountAdministration.Granted;
import dz.mujamma.ejb.identity.MatriculeService;
import dz.mujamma.ejb.tenancy.PlaceService;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Places.Place;
import dz.mujamma.persistence.tenancy.Right;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.Dependent;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The fields of one grant: a role, and the place and person that this role asks for. */
@Dependent
public class GrantForm implements Serializable {
    private static final Set<Role> IN_BODY = EnumSet.of(Role.EMPLOYEE, Role.CHIEF, Role.HR_OFFICER, Role.HR_DIRECTOR);
    private static final Set<Role> WITH_RIGHTS = EnumSet.of(Role.HR_OFFICER, Role.HR_DIRECTOR);
    private static final Set<Role> OF_A_PERSON = EnumSet.of(Role.EMPLOYEE, Role.CHIEF);

    @EJB
    private PlaceService places;

    @EJB
    private MatriculeService matricules;

    private Role role = Role.EMPLOYEE;
    private String body;
    private String complex;
    private String matricule;
    private Right[] rights = {};

    Granted granted() {
        return new Granted(
                role,
                isInBody() ? body : null,
                isInComplex() ? complex : null,
                employee(),
                isWithRights() ? Set.of(rights) : Set.of());
    }

    private Long employee() {
        boolean given = isInBody() && matricule != null && !matricule.isBlank();
        if (!given) {
            return null;
        }
        try {
            return Scope.call(Scope.hat().inBody(body), () -> matricules.employeeId(matricule.strip()));
        } catch (RuleException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public List<Role> getRoles() {
        return Role.grantable();
    }

    public List<Place> getBodies() {
        return places.bodies();
    }

    public List<Place> getComplexes() {
        return places.complexes();
    }

    public boolean isInBody() {
        return IN_BODY.contains(role);
    }

    public boolean isInComplex() {
        return role == Role.COMPLEX_MANAGER;
    }

    public boolean isOfAPerson() {
        return OF_A_PERSON.contains(role);
    }

    public boolean isWithRights() {
        return WITH_RIGHTS.contains(role);
    }

    public List<Right> getAllRights() {
        return List.of(Right.values());
    }

    public Right[] getRights() {
        return rights.clone();
    }

    public void setRights(Right[] rights) {
        this.rights = rights.clone();
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getComplex() {
        return complex;
    }

    public void setComplex(String complex) {
        this.complex = complex;
    }

    public String getMatricule() {
        return matricule;
    }

    public void setMatricule(String matricule) {
        this.matricule = matricule;
    }
}
