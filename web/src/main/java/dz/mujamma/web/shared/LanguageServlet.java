package dz.mujamma.web.shared;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /language?to=fr&back=/leave/mine}: a plain link, so that it works on every page, signed in or not. */
@WebServlet("/language")
public class LanguageServlet extends HttpServlet {
    private static final int ONE_YEAR = 365 * 24 * 60 * 60;

    @Inject
    private CurrentLanguage current;

    /** Somebody signed in chose a language. */
    @Inject
    private Event<Language> chosen;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Language.tagged(request.getParameter("to")).ifPresent(language -> choose(language, request, response));
        response.sendRedirect(LocalAddress.orHome(request.getParameter("back")));
    }

    private void choose(Language language, HttpServletRequest request, HttpServletResponse response) {
        Cookie cookie = new Cookie(CurrentLanguage.COOKIE, language.getTag());
        cookie.setMaxAge(ONE_YEAR);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        if (request.getUserPrincipal() != null) {
            current.use(language);
            chosen.fire(language);
        }
    }
}
