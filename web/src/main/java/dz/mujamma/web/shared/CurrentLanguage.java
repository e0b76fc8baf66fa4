package dz.mujamma.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The language of the person who asks: what the account keeps, else what this browser chose here, else what it prefers. */
@Named("language")
@RequestScoped
public class CurrentLanguage {
    static final String COOKIE = "mujamma-language";
    private static final String OF_SESSION = CurrentLanguage.class.getName();

    @Inject
    private HttpServletRequest request;

    private Language current;

    public Language get() {
        if (current == null) {
            current = ofSession().or(this::ofCookie).orElseGet(() -> Language.firstOf(request.getLocales()));
        }
        return current;
    }

    public String getTag() {
        return get().getTag();
    }

    public String getDirection() {
        return get().getDirection();
    }

    public Locale getLocale() {
        return get().getLocale();
    }

    public List<Language> getAll() {
        return List.of(Language.values());
    }

    /** For the length of the session, as an account remembers it. */
    public void use(Language language) {
        request.getSession().setAttribute(OF_SESSION, language.getTag());
        current = language;
    }

    private Optional<Language> ofSession() {
        HttpSession session = request.getSession(false);
        return session == null ? Optional.empty() : Language.tagged((String) session.getAttribute(OF_SESSION));
    }

    private Optional<Language> ofCookie() {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .map(Cookie::getValue)
                .flatMap(tag -> Language.tagged(tag).stream())
                .findFirst();
    }
}
