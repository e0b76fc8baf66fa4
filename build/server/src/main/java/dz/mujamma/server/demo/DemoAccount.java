package dz.mujamma.server.demo;

import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.tenancy.Role;
import java.util.List;

/** An account of the demo; {@code person} is null for those who work in no body. The first grant is the hat worn at first. */
record DemoAccount(String login, Localized name, Person person, List<Grant> grants) {

    static DemoAccount of(String login, Person person, Role... roles) {
        List<Grant> grants = List.of(roles).stream()
                .map(role -> new Grant(role, person.body(), null, person.id()))
                .toList();
        return new DemoAccount(login, person.name(), person, grants);
    }

    static DemoAccount of(String login, Localized name, Role role, String complex) {
        return new DemoAccount(login, name, null, List.of(new Grant(role, null, complex, null)));
    }

    /** Role and place; what does not apply to the role is null. */
    record Grant(Role role, String body, String complex, Long employeeId) {}
}
