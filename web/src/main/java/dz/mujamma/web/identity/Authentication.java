package dz.mujamma.web.identity;

import dz.mujamma.ejb.identity.Person;
import dz.mujamma.ejb.identity.SignInService;
import dz.mujamma.ejb.identity.TokenService;
import dz.mujamma.web.shared.HeadersFilter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationException;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * Tells the container who calls: people by their session, programs by their bearer token. The person is read anew for each
 * request, so that a disabled account or a grant taken away counts at once. A session cookie is no key to the API, and no
 * token is while its owner has a password that others know.
 */
@ApplicationScoped
public class Authentication implements HttpAuthenticationMechanism {
    private static final String BEARER = "Bearer ";

    @Inject
    private SignInService people;

    @Inject
    private TokenService tokens;

    @Inject
    private Unauthorized unauthorized;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context)
            throws AuthenticationException {
        String path = OpenPaths.of(request);
        if (OpenPaths.isAsset(path)) {
            return context.doNothing();
        }
        Optional<Person> person = OpenPaths.isApi(path) ? byToken(request) : bySession(request);
        if (person.isPresent()) {
            RequestPerson.keep(request, person.get());
            return context.notifyContainerAboutLogin(
                    person.get().login(), person.get().roles());
        }
        return OpenPaths.isOpen(request, path) ? context.doNothing() : refuse(request, response, path);
    }

    private Optional<Person> byToken(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader("Authorization"))
                .filter(header -> header.startsWith(BEARER))
                .flatMap(header -> tokens.use(header.substring(BEARER.length()).strip()))
                .flatMap(people::person)
                .filter(owner -> !owner.mustChangePassword());
    }

    private Optional<Person> bySession(HttpServletRequest request) {
        return SessionPerson.login(request)
                .flatMap(people::person)
                .filter(person -> SessionPerson.isOf(request, person));
    }

    private AuthenticationStatus refuse(HttpServletRequest request, HttpServletResponse response, String path)
            throws AuthenticationException {
        HeadersFilter.put(request, response);
        try {
            if (OpenPaths.isApi(path)) {
                unauthorized.answer(response);
            } else {
                SignInRedirect.answer(request, response);
            }
            return AuthenticationStatus.SEND_CONTINUE;
        } catch (IOException e) {
            throw new AuthenticationException(e);
        }
    }
}
