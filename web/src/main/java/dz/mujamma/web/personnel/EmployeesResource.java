package dz.mujamma.web.personnel;

import dz.mujamma.ejb.document.AttachmentService;
import dz.mujamma.ejb.personnel.EmployeeAttachments;
import dz.mujamma.ejb.personnel.EmployeeService;
import dz.mujamma.ejb.personnel.HealthService;
import dz.mujamma.persistence.document.AttachmentRow;
import dz.mujamma.persistence.personnel.EmployeeCard;
import dz.mujamma.persistence.personnel.EmployeeFilter;
import dz.mujamma.persistence.personnel.EmployeeRow;
import dz.mujamma.persistence.personnel.HealthCard;
import dz.mujamma.web.api.Cursor;
import dz.mujamma.web.api.Problem;
import dz.mujamma.web.api.Tagged;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;

/** The staff of the body of the hat: searched as on the page of the staff, and read with the parts of a file asked for. */
@Path("/employees")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class EmployeesResource {
    @Inject
    private EmployeeService employees;

    @Inject
    private HealthService health;

    @Inject
    private AttachmentService attachments;

    /** @param next what to give as {@code cursor} for those that follow; null at the end */
    public record Employees(List<EmployeeRow> employees, String next) {}

    /**
     * A file.
     *
     * @param attachments null where they were not asked for
     * @param health null where it was not asked for
     */
    public record EmployeeFile(EmployeeCard employee, List<AttachmentRow> attachments, HealthCard health) {}

    /**
     * In the order of matricules, or the nearest first where something is looked for.
     *
     * @param matricule the one with exactly this matricule, and nothing else is asked
     * @param text part of a name in Arabic or French, however it is spelled, of a matricule or of a NIN
     */
    @GET
    @APIResponseSchema(Employees.class)
    public Response page(
            @QueryParam("matricule") String matricule,
            @QueryParam("q") String text,
            @QueryParam("unit") Long unit,
            @QueryParam("regime") String regime,
            @QueryParam("cursor") String cursor,
            @QueryParam("size") @DefaultValue("50") @Min(1) @Max(500) int size,
            @Context Request request) {
        if (matricule != null) {
            return Tagged.answer(request, new Employees(employees.withMatricule(matricule), null));
        }
        String sought = text == null || text.isBlank() ? null : text.strip();
        EmployeeFilter filter = new EmployeeFilter(sought, unit, regime);
        List<EmployeeRow> rows = sought == null ? inOrder(filter, cursor, size) : nearest(filter, cursor, size);
        boolean more = rows.size() > size;
        List<EmployeeRow> page = more ? rows.subList(0, size) : rows;
        return Tagged.answer(request, new Employees(page, more ? next(filter, cursor, page) : null));
    }

    /** @param sections of the file, by commas: attachments, health; restricted ones need their right and are noted */
    @GET
    @Path("/{matricule}")
    @APIResponseSchema(EmployeeFile.class)
    public Response get(
            @PathParam("matricule") String matricule,
            @QueryParam("sections") @DefaultValue("") String sections,
            @Context Request request) {
        Set<String> asked =
                Set.copyOf(List.of(sections.split(",")).stream().distinct().toList());
        EmployeeCard card = employees.get(matricule);
        return Tagged.answer(
                request,
                new EmployeeFile(
                        card,
                        asked.contains("attachments")
                                ? attachments
                                        .of(EmployeeAttachments.WORD, card.id())
                                        .rows()
                                : null,
                        asked.contains("health") ? health.read(card.id()).card() : null));
    }

    private List<EmployeeRow> inOrder(EmployeeFilter filter, String cursor, int size) {
        String last = cursor == null ? null : Cursor.read(filter, cursor, 2).get(1);
        return employees.after(filter, last, size + 1);
    }

    private List<EmployeeRow> nearest(EmployeeFilter filter, String cursor, int size) {
        if (cursor == null) {
            return employees.nearest(filter, null, 0, size + 1);
        }
        List<String> place = Cursor.read(filter, cursor, 2);
        return employees.nearest(filter, place.get(1), Integer.parseInt(place.get(0)), size + 1);
    }

    private static String next(EmployeeFilter filter, String cursor, List<EmployeeRow> page) {
        int before = cursor == null
                ? 0
                : Integer.parseInt(Cursor.read(filter, cursor, 2).get(0));
        return Cursor.of(filter, before + page.size(), page.get(page.size() - 1).matricule());
    }
}
