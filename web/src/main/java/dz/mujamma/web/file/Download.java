package dz.mujamma.web.file;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Answers the current request with a file, written while it is made. */
public final class Download {
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Download() {}

    /** Writes the file into the response. */
    public interface Content {
        void write(OutputStream target) throws IOException;
    }

    public static void send(String name, boolean workbook, Content content) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext response = faces.getExternalContext();
        String file = name + (workbook ? ".xlsx" : ".csv");
        response.setResponseContentType(workbook ? XLSX : "text/csv; charset=UTF-8");
        response.setResponseHeader(
                "Content-Disposition",
                "attachment; filename*=UTF-8''"
                        + URLEncoder.encode(file, StandardCharsets.UTF_8).replace("+", "%20"));
        content.write(response.getResponseOutputStream());
        faces.responseComplete();
    }
}
