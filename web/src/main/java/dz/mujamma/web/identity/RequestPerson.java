package dz.mujamma.web.identity;

import dz.mujamma.ejb.identity.Person;
import dz.mujamma.persistence.tenancy.Hat;
import dz.mujamma.web.shared.CurrentLanguage;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Who sent this request, found once and kept with it. */
final class RequestPerson {
    private static final String PERSON = Person.class.getName();
    private static final String HAT_HEADER = "Mujamma-Hat";

    private RequestPerson() {}

    static void keep(HttpServletRequest request, Person person) {
        request.setAttribute(PERSON, person);
        CurrentLanguage.ofAccount(request, person.language());
    }

    static Optional<Person> of(HttpServletRequest request) {
        return Optional.ofNullable((Person) request.getAttribute(PERSON));
    }

    /** The hat the session or the program names, if it was granted; else the usual one. */
    static Optional<Hat> hat(HttpServletRequest request) {
        return of(request).flatMap(person -> named(request)
                .map(person::hat)
                .orElseGet(person::usualHat)
                .or(() -> OpenPaths.isApi(OpenPaths.of(request)) ? Optional.empty() : person.usualHat()));
    }

    private static Optional<Long> named(HttpServletRequest request) {
        if (!OpenPaths.isApi(OpenPaths.of(request))) {
            return SessionPerson.hat(request);
        }
        return Optional.ofNullable(request.getHeader(HAT_HEADER))
                .map(header -> header.matches("\\d{1,18}") ? Long.parseLong(header) : -1L);
    }
}
