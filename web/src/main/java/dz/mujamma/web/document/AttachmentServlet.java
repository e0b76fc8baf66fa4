package dz.mujamma.web.document;

import dz.mujamma.ejb.document.AttachmentService;
import dz.mujamma.persistence.document.AttachmentRow;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.web.shared.ListRequest;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * {@code /document/attachment?id=7}: hands out a paper as a file to be saved; {@code &show=1} shows a picture in the browser.
 * Whatever it is, the browser takes it for the type it was checked to be, and runs nothing of it.
 */
@WebServlet("/document/attachment")
public class AttachmentServlet extends HttpServlet {
    @EJB
    private AttachmentService attachments;

    @Inject
    private ListRequest asked;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Long id = asked.whole("id");
        try {
            if (id == null) {
                throw new NotFoundException();
            }
            AttachmentRow row = attachments.get(id);
            Optional<byte[]> first = attachments.part(id, 0);
            describe(row, asked.text("show") != null, response);
            send(id, first, response);
        } catch (NotFoundException notThere) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (EJBAccessException notAllowed) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static void describe(AttachmentRow row, boolean show, HttpServletResponse response) {
        boolean picture = row.mediaType().startsWith("image/");
        response.setContentType(row.mediaType());
        response.setContentLengthLong(row.size());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'; frame-ancestors 'none'");
        String name = URLEncoder.encode(AttachmentService.fileName(row), StandardCharsets.UTF_8)
                .replace("+", "%20");
        response.setHeader(
                "Content-Disposition", (show && picture ? "inline" : "attachment") + "; filename*=UTF-8''" + name);
    }

    private void send(long id, Optional<byte[]> first, HttpServletResponse response) throws IOException {
        Optional<byte[]> part = first;
        for (int no = 1; part.isPresent(); no++) {
            response.getOutputStream().write(part.get());
            part = attachments.part(id, no);
        }
    }
}
