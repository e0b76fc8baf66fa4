package dz.mujamma.web.identity;

import dz.mujamma.ejb.identity.AccountService;
import dz.mujamma.web.shared.CurrentLanguage;
import dz.mujamma.web.shared.Language;
import dz.mujamma.web.shared.LocalAddress;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * {@code /language?to=fr&back=/leave/mine}: a plain link, so that it works on every page. What somebody signed in chooses
 * is kept for the account, on whatever machine they sign in next.
 */
@WebServlet("/language")
public class LanguageServlet extends HttpServlet {
    private static final int ONE_YEAR = 365 * 24 * 60 * 60;

    @Inject
    private AccountService accounts;

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
            accounts.keepLanguage(language.getTag());
        }
    }
}
