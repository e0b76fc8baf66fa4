package dz.mujamma.web.personnel;

import dz.mujamma.ejb.personnel.EmployeeService;
import dz.mujamma.persistence.personnel.EmployeeCard;
import dz.mujamma.persistence.personnel.EmployeeFilter;
import dz.mujamma.persistence.personnel.EmployeeRow;
import dz.mujamma.persistence.shared.SortBy;
import dz.mujamma.web.api.Problem;
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
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The staff of the body of the hat, in the order of matricules. */
@Path("/employees")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class EmployeesResource {
    @Inject
    private EmployeeService employees;

    /** @param total how many there are in all */
    public record Employees(long total, List<EmployeeRow> employees) {}

    @GET
    public Employees page(
            @QueryParam("q") String text,
            @QueryParam("unit") Long unit,
            @QueryParam("regime") String regime,
            @QueryParam("first") @DefaultValue("0") @Min(0) int first,
            @QueryParam("size") @DefaultValue("50") @Min(1) @Max(500) int size) {
        EmployeeFilter filter = new EmployeeFilter(text, unit, regime);
        return new Employees(
                employees.count(filter), employees.page(filter, new SortBy("matricule", false), first, size));
    }

    @GET
    @Path("/{matricule}")
    public EmployeeCard get(@PathParam("matricule") String matricule) {
        return employees.get(matricule);
    }
}
