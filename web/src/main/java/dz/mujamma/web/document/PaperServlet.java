package dz.mujamma.web.document;

import dz.mujamma.ejb.document.Papers;
import dz.mujamma.persistence.document.PaperLanguage;
import dz.mujamma.persistence.document.PaperRow;
import dz.mujamma.persistence.shared.NotFoundException;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /paper?id=5&language=ar}: a paper as PDF, to be read in the browser or kept. */
@WebServlet("/paper")
public class PaperServlet extends HttpServlet {
    @Inject
    private Papers papers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            send(id(request), language(request), response);
        } catch (NotFoundException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private void send(long id, PaperLanguage language, HttpServletResponse response) throws IOException {
        PaperRow paper = papers.get(id);
        byte[] pdf = papers.pdf(id, language);
        response.setContentType("application/pdf");
        response.setContentLength(pdf.length);
        response.setHeader("Content-Disposition", "inline; filename=\"" + name(paper, language) + "\"");
        response.getOutputStream().write(pdf);
    }

    private static String name(PaperRow paper, PaperLanguage language) {
        return paper.number().text().replace(' ', '-').replace('/', '-') + "-" + language.tag() + ".pdf";
    }

    private static long id(HttpServletRequest request) {
        String id = request.getParameter("id");
        if (id == null || !id.matches("\\d{1,18}")) {
            throw new NotFoundException();
        }
        return Long.parseLong(id);
    }

    private static PaperLanguage language(HttpServletRequest request) {
        return "fr".equals(request.getParameter("language")) ? PaperLanguage.FR : PaperLanguage.AR;
    }
}
