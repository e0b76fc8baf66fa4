package dz.mujamma.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The language of the person who asks: what the account keeps, else what this browser chose here, else what it prefers. */
@Named("language")
@RequestScoped
public class CurrentLanguage {
    public static final String COOKIE = "mujamma-language";
    private static final String OF_ACCOUNT = CurrentLanguage.class.getName();

    @Inject
    private HttpServletRequest request;

    private Language current;

    public Language get() {
        if (current == null) {
            current = ofAccount().or(this::ofCookie).orElseGet(this::ofBrowser);
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

    /** Tells what the account of whoever sent the request keeps; null where it keeps none. */
    public static void ofAccount(HttpServletRequest request, String tag) {
        request.setAttribute(OF_ACCOUNT, tag);
    }

    /** A browser that names no language would be given that of the server. */
    private Language ofBrowser() {
        return request.getHeader("Accept-Language") == null ? Language.AR : Language.firstOf(request.getLocales());
    }

    private Optional<Language> ofAccount() {
        return Language.tagged((String) request.getAttribute(OF_ACCOUNT));
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
