package dz.mujamma.web.document;

import dz.mujamma.ejb.document.AttachmentService;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Answers an upload that says itself to be too large before any of it is read, and shows the page again with the sentence. What
 * says nothing of its length, or lies, is refused while it is read.
 */
public class UploadLimit extends HttpFilter {
    /** What goes with the file: the other fields of the form, the state of the view, the borders between them. */
    private static final long BESIDE = 64 << 10;

    @EJB
    private transient AttachmentService attachments;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if ("POST".equals(request.getMethod()) && isTooLarge(request.getContentLengthLong())) {
            String asked = request.getQueryString() == null ? "" : request.getQueryString() + "&";
            response.sendRedirect(request.getContextPath() + "/document/attachments?" + asked + "large=1");
        } else {
            chain.doFilter(request, response);
        }
    }

    private boolean isTooLarge(long length) {
        try {
            return length > BESIDE && Scope.worn().isPresent() && length - BESIDE > attachments.mostBytes();
        } catch (EJBAccessException nobody) {
            return false;
        }
    }
}
