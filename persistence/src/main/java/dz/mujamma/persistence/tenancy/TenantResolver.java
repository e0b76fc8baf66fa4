package dz.mujamma.persistence.tenancy;

import org.hibernate.context.spi.CurrentTenantIdentifierResolver;

/** Tells Hibernate the body of the current scope; an empty text, which is no body, where there is none. */
public class TenantResolver implements CurrentTenantIdentifierResolver<String> {
    @Override
    public String resolveCurrentTenantIdentifier() {
        return Scope.worn().map(Hat::bodyId).orElse("");
    }

    @Override
    public boolean validateExistingCurrentSessions() {
        return true;
    }
}
