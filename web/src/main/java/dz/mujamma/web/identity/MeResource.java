package dz.mujamma.web.identity;

import dz.mujamma.ejb.identity.CallerService;
import dz.mujamma.ejb.identity.Person;
import dz.mujamma.persistence.tenancy.Hat;
import dz.mujamma.persistence.tenancy.Right;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** Who a program acts for. */
@Path("/me")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class MeResource {
    @Inject
    private CallerService callers;

    @Inject
    private HttpServletRequest request;

    /**
     * @param caller the name under which the inner tier is called
     * @param hat the hat this request works under; another one is named by the header Mujamma-Hat
     */
    public record Me(String login, String caller, String nameAr, String nameFr, HatRow hat, List<HatRow> hats) {}

    /** @param rights restricted parts of files that the hat opens */
    public record HatRow(long id, String role, String body, String complex, Long employee, List<Right> rights) {
        static HatRow of(Hat hat) {
            return new HatRow(
                    hat.id(),
                    hat.role().name(),
                    hat.bodyId(),
                    hat.complexId(),
                    hat.employeeId(),
                    hat.rights().stream().sorted().toList());
        }
    }

    @GET
    public Me me() {
        Person person = RequestPerson.of(request).orElseThrow();
        CallerService.Caller caller = callers.caller();
        return new Me(
                person.login(),
                caller.name(),
                person.name().ar(),
                person.name().fr(),
                caller.hat().map(HatRow::of).orElse(null),
                person.hats().stream().map(HatRow::of).toList());
    }
}
