package dz.mujamma.web.document;

import dz.mujamma.ejb.document.print.ArchiveDownload;
import dz.mujamma.persistence.shared.NotFoundException;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /archive?id=3}: many papers in one ZIP. */
@WebServlet("/archive")
public class ArchiveServlet extends HttpServlet {
    @Inject
    private ArchiveDownload archives;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            long id = id(request);
            archives.get(id);
            response.setContentType("application/zip");
            response.setHeader("Content-Disposition", "attachment; filename=\"papers-" + id + ".zip\"");
            archives.write(id, response.getOutputStream());
        } catch (NotFoundException e) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static long id(HttpServletRequest request) {
        String id = request.getParameter("id");
        if (id == null || !id.matches("\\d{1,18}")) {
            throw new NotFoundException();
        }
        return Long.parseLong(id);
    }
}
