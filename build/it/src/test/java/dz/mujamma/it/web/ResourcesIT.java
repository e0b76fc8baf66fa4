package dz.mujamma.it.web;

import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.it.harness.Database;
import dz.mujamma.it.harness.Facts.Everything;
import dz.mujamma.it.harness.Visitor;
import dz.mujamma.persistence.tenancy.Role;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.json.Json;

/** Every resource that the OpenAPI document names, tried without a token, under wrong hats, and with a neighbour's numbers. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class ResourcesIT {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final Map<String, Set<Role>> RIGHTS = Map.of(
            "/api/v1/me", EnumSet.copyOf(Role.grantable()),
            "/api/v1/tokens", EnumSet.copyOf(Role.grantable()),
            "/api/v1/leave", EnumSet.of(Role.EMPLOYEE),
            "/api/v1/jobs", EnumSet.of(Role.HR_OFFICER, Role.HR_DIRECTOR),
            "/api/v1/acts", EnumSet.of(Role.HR_OFFICER, Role.HR_DIRECTOR),
            "/api/v1/headcount", EnumSet.of(Role.HR_OFFICER, Role.HR_DIRECTOR),
            "/api/v1/employees", EnumSet.of(Role.HR_OFFICER, Role.HR_DIRECTOR),
            "/api/v1/staff-files", EnumSet.of(Role.HR_OFFICER, Role.HR_DIRECTOR),
            "/api/v1/career-files", EnumSet.of(Role.HR_OFFICER, Role.HR_DIRECTOR));

    private record Operation(String method, String path) {
        @Override
        public String toString() {
            return method.toUpperCase(Locale.ROOT) + " " + path;
        }

        boolean isOpen() {
            return toString().equals("POST /api/v1/tokens");
        }

        Set<Role> rights() {
            return RIGHTS.entrySet().stream()
                    .filter(entry -> path.startsWith(entry.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("say in this test who may call " + path));
        }

        Operation about(Object number) {
            return new Operation(method, path.replaceAll("\\{[^}]+}", number.toString()));
        }
    }

    @Test
    void withoutATokenThereIsNothing() throws Exception {
        for (Operation operation : closedOperations()) {
            for (String credentials : List.of("", "Bearer nonsense", "Basic aHIuY25hczptdWphbW1hLWRlbW8=")) {
                HttpResponse<String> answer = call(new Visitor(), operation.about(1), credentials);
                assertThat(answer.statusCode())
                        .as(operation + " " + credentials)
                        .isEqualTo(401);
                assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                        .startsWith("application/problem+json");
            }
        }
    }

    @Test
    void theSessionOfABrowserIsNoKeyForPrograms() throws Exception {
        for (Operation operation : closedOperations()) {
            assertThat(call(People.with(Role.HR_OFFICER), operation.about(1), "")
                            .statusCode())
                    .as(operation.toString())
                    .isEqualTo(401);
        }
    }

    @Test
    void aHatWithoutTheRightGetsNothing() throws Exception {
        for (Operation operation : closedOperations()) {
            Set<Role> others = EnumSet.copyOf(Role.grantable());
            others.removeAll(operation.rights());
            for (Role hat : others) {
                HttpResponse<String> answer =
                        call(new Visitor(), operation.about(People.ours().request()), bearer(hat));
                assertThat(answer.statusCode()).as(operation + " as " + hat).isIn(400, 403, 404, 415);
                assertThat(answer.body()).doesNotContain(People.ours().secrets());
            }
        }
    }

    @Test
    void nothingOfAnotherBodyIsGiven() throws Exception {
        Everything theirs = People.theirs();
        for (Operation operation : closedOperations()) {
            if (operation.path().contains("{")) {
                for (Role hat : operation.rights()) {
                    for (Object number : about(operation, theirs)) {
                        HttpResponse<String> answer = call(new Visitor(), operation.about(number), bearer(hat));
                        assertThat(answer.statusCode())
                                .as(operation.about(number) + " as " + hat)
                                .isIn(400, 403, 404, 405, 415);
                        assertThat(answer.body()).doesNotContain(theirs.secrets());
                    }
                }
            }
        }
    }

    /** Acts are asked for by numbers of acts: another number of theirs may be that of an act of ours. */
    private static List<Object> about(Operation operation, Everything theirs) {
        return operation.path().contains("/acts/")
                ? List.of(theirs.act(), theirs.matricule())
                : List.of(theirs.request(), theirs.run(), theirs.employee(), theirs.matricule());
    }

    @Test
    void listsHoldTheOwnBodyAlone() throws Exception {
        HttpResponse<String> answer = call(
                new Visitor(), new Operation("get", "/api/v1/employees?q=Benali&size=500"), bearer(Role.HR_OFFICER));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains(People.ours().matricule());
        assertThat(answer.body()).doesNotContain(People.theirs().secrets());
    }

    @Test
    void aHatThatWasNotGrantedIsNotPutOn() throws Exception {
        HttpResponse<String> answer = new Visitor()
                .send(Visitor.request("/api/v1/employees")
                        .header("Authorization", bearer(Role.EMPLOYEE))
                        .header("Mujamma-Hat", grantOf("hr.cnas")));
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void aTokenRevokedIsWorthNothing() throws Exception {
        String bearer = "Bearer " + Visitor.token(People.login(Role.EMPLOYEE));
        assertThat(call(new Visitor(), new Operation("get", "/api/v1/me"), bearer)
                        .statusCode())
                .isEqualTo(200);
        assertThat(call(new Visitor(), new Operation("delete", "/api/v1/tokens/current"), bearer)
                        .statusCode())
                .isIn(200, 204);
        assertThat(call(new Visitor(), new Operation("get", "/api/v1/me"), bearer)
                        .statusCode())
                .isEqualTo(401);
    }

    private static String grantOf(String login) {
        Object grant = Database.seeOne(
                "select g.id from mujamma.account_grant g join mujamma.account a on a.id = g.account_id "
                        + "where a.login = ? and g.role = 'HR_OFFICER'",
                login);
        return grant.toString();
    }

    private static String bearer(Role hat) throws Exception {
        return "Bearer " + People.token(hat);
    }

    private static HttpResponse<String> call(Visitor visitor, Operation operation, String credentials)
            throws Exception {
        var request = Visitor.request(operation.path())
                .method(operation.method().toUpperCase(Locale.ROOT), BodyPublishers.ofString("{}"));
        if (operation.method().equals("get")) {
            request.GET();
        } else {
            request.header("Content-Type", "application/json");
        }
        if (!credentials.isEmpty()) {
            request.header("Authorization", credentials);
        }
        return visitor.send(request);
    }

    private static List<Operation> closedOperations() throws Exception {
        List<Operation> operations =
                operations().stream().filter(operation -> !operation.isOpen()).toList();
        assertThat(operations).extracting(Operation::path).contains("/api/v1/me");
        return operations;
    }

    private static List<Operation> operations() throws Exception {
        HttpResponse<String> document = new Visitor()
                .send(Visitor.request("/openapi?format=JSON").header("Authorization", bearer(Role.EMPLOYEE)));
        assertThat(document.statusCode()).isEqualTo(200);
        List<Operation> operations = new ArrayList<>();
        Map<?, ?> paths = (Map<?, ?>) ((Map<?, ?>) new Json().toType(document.body(), Map.class)).get("paths");
        paths.forEach((path, methods) -> ((Map<?, ?>) methods)
                .keySet().stream()
                        .map(Object::toString)
                        .filter(METHODS::contains)
                        .forEach(method -> operations.add(new Operation(method, path.toString()))));
        return operations;
    }
}
