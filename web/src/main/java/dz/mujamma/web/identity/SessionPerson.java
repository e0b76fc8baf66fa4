package dz.mujamma.web.identity;

import dz.mujamma.ejb.identity.Person;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;

/** What a browser session remembers of a person: the login and the hat, nothing that could grow old. */
final class SessionPerson {
    private static final String LOGIN = "mujamma.login";
    private static final String STAMP = "mujamma.password";
    private static final String HAT = "mujamma.hat";

    private SessionPerson() {}

    /** The session gets another id first, so that one planted before signing in is worth nothing. */
    static void signIn(HttpServletRequest request, Person person) {
        request.getSession(true);
        request.changeSessionId();
        request.getSession().setAttribute(LOGIN, person.login());
        request.getSession().setAttribute(STAMP, person.passwordStamp());
    }

    static Optional<String> login(HttpServletRequest request) {
        return attribute(request, LOGIN).map(String.class::cast);
    }

    /** False once the password was changed or reset: a session opened with the old one is over. */
    static boolean isOf(HttpServletRequest request, Person person) {
        return attribute(request, STAMP).filter(person.passwordStamp()::equals).isPresent();
    }

    static Optional<Long> hat(HttpServletRequest request) {
        return attribute(request, HAT).map(Long.class::cast);
    }

    static void wear(HttpServletRequest request, long grantId) {
        request.getSession().setAttribute(HAT, grantId);
    }

    static void signOut(HttpServletRequest request) {
        Optional.ofNullable(request.getSession(false)).ifPresent(HttpSession::invalidate);
    }

    private static Optional<Object> attribute(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getSession(false)).map(session -> session.getAttribute(name));
    }
}
