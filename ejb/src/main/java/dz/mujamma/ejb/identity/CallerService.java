package dz.mujamma.ejb.identity;

import dz.mujamma.persistence.tenancy.Hat;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import java.util.Optional;

/** Whom this tier sees: web, REST and jobs must all arrive here as the person who asked. */
@Stateless
@PermitAll
public class CallerService {
    @Resource
    private SessionContext context;

    /** @param hat the hat worn, empty for nobody */
    public record Caller(String name, Optional<Hat> hat) {}

    public Caller caller() {
        return new Caller(context.getCallerPrincipal().getName(), Scope.worn());
    }
}
