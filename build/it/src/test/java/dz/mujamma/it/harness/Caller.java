package dz.mujamma.it.harness;

import dz.mujamma.persistence.tenancy.Hat;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.persistence.tenancy.Scope;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wildfly.security.auth.principal.NamePrincipal;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/**
 * Calls services as a person who has signed in and wears a hat; for use inside the server.
 *
 * <pre>{@code
 * Caller.wearing(Hats.of("chief.cnas", Role.CHIEF)).call(() -> service.decide(...));
 * }</pre>
 */
public record Caller(String login, Set<String> roles, Hat hat) {

    /** The person of the hat, who may do what its role may and no more. */
    public static Caller wearing(Hat hat) {
        return new Caller(hat.login(), Set.of(hat.role().name()), hat);
    }

    /** Signed in with all these roles, but wearing no hat. */
    public static Caller withoutHat(String login, Role... roles) {
        return new Caller(login, Arrays.stream(roles).map(Role::name).collect(Collectors.toSet()), null);
    }

    /** The same person with further roles granted somewhere else; the hat stays. */
    public Caller granted(Role... others) {
        return new Caller(
                login,
                Stream.concat(roles.stream(), Arrays.stream(others).map(Role::name))
                        .collect(Collectors.toSet()),
                hat);
    }

    public <T> T call(Callable<T> action) throws Exception {
        return identity().runAs((Callable<T>) () -> Scope.call(hat, action));
    }

    /** As {@link #call}, for what gives nothing back. */
    public void run(Action action) throws Exception {
        call(() -> {
            action.run();
            return null;
        });
    }

    private SecurityIdentity identity() {
        return SecurityDomain.getCurrent()
                .createAdHocIdentity(new NamePrincipal(login))
                .withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(roles)));
    }

    /** Something that is done and may fail. */
    @FunctionalInterface
    public interface Action {
        void run() throws Exception;
    }
}
