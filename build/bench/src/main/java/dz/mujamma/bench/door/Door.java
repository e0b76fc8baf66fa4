package dz.mujamma.bench.door;

import dz.mujamma.ejb.leave.LeaveAccrueJob;
import dz.mujamma.persistence.tenancy.Hat;
import dz.mujamma.persistence.tenancy.Role;
import dz.mujamma.persistence.tenancy.Scope;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.YearMonth;
import java.util.Set;
import java.util.concurrent.Callable;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.wildfly.security.auth.principal.NamePrincipal;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/** Calls a service as the person and under the hat that the query names, and answers with what it gives back. */
@WebServlet("/*")
public class Door extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Hat hat = new Hat(
                Long.parseLong(request.getParameter("hat")),
                request.getParameter("login"),
                Role.valueOf(request.getParameter("role")),
                request.getParameter("body"),
                null,
                null);
        try {
            Object answer = identity(hat).runAs((Callable<Object>) () -> Scope.call(hat, () -> act(request)));
            response.getWriter().print(answer);
        } catch (Exception e) {
            throw new ServletException(e);
        }
    }

    private static Object act(HttpServletRequest request) throws Exception {
        return switch (request.getPathInfo()) {
            case "/accrue/rehearse" -> accrual().rehearse(YearMonth.parse(request.getParameter("month")));
            case "/accrue/commit" -> accrual().commit(Long.parseLong(request.getParameter("rehearsal")));
            default -> throw new IllegalArgumentException(request.getPathInfo());
        };
    }

    private static LeaveAccrueJob accrual() throws NamingException {
        return find(LeaveAccrueJob.class);
    }

    private static <T> T find(Class<T> service) throws NamingException {
        return service.cast(new InitialContext().lookup("java:global/mujamma/mujamma-ejb/" + service.getSimpleName()));
    }

    private static SecurityIdentity identity(Hat hat) {
        return SecurityDomain.getCurrent()
                .createAdHocIdentity(new NamePrincipal(hat.login()))
                .withDefaultRoleMapper(
                        RoleMapper.constant(Roles.fromSet(Set.of(hat.role().name()))));
    }
}
