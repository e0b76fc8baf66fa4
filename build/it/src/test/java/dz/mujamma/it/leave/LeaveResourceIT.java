package dz.mujamma.it.leave;

import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.it.harness.Facts;
import dz.mujamma.it.harness.Visitor;
import dz.mujamma.persistence.tenancy.Role;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.json.Json;

/** A program that asks for leave in the name of somebody. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class LeaveResourceIT {
    private static final String REQUESTS = "/api/v1/leave/requests";
    private static final LocalDate FIRST =
            LocalDate.now(ZoneId.of("Africa/Algiers")).plusDays(10);

    @Test
    void asksReadsAndWithdraws() throws Exception {
        long employee = LeavePeople.employeeWith(LeavePeople.chief(), "10");
        String token = token(LeavePeople.BODY, employee);
        HttpResponse<String> asked = ask(token, FIRST, FIRST.plusDays(2));
        assertThat(asked.statusCode()).isEqualTo(201);
        long id = ((Number) json(asked).get("id")).longValue();
        assertThat(asked.headers().firstValue("Location").orElse("")).endsWith(REQUESTS + "/" + id);
        assertThat(json(asked)).containsEntry("status", "PENDING").containsEntry("withdrawable", true);
        assertThat(((Number) json(get(token, "/api/v1/leave/balance")).get("days")).intValue())
                .isEqualTo(7);

        assertThat(json(get(token, REQUESTS + "/" + id))).containsEntry("first", FIRST.toString());
        HttpResponse<String> withdrawn = withdraw(token, id);
        assertThat(withdrawn.statusCode()).isEqualTo(200);
        assertThat(json(withdrawn)).containsEntry("status", "WITHDRAWN");
        assertThat(LeavePeople.balance(employee)).isEqualByComparingTo("10");
        assertThat(withdraw(token, id).statusCode()).isEqualTo(422);
    }

    @Test
    void aRefusalComesAsAProblemInTheReadersWords() throws Exception {
        String token = token(LeavePeople.BODY, LeavePeople.employeeWith(null, "2"));
        HttpResponse<String> refused = ask(token, FIRST, FIRST.plusDays(9));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(refused.body()).contains("leave.refused.balance").doesNotContain("???");
        assertThat(ask(token, FIRST, null).statusCode()).isEqualTo(400);
    }

    @Test
    void theRequestsOfOthersAreNotThere() throws Exception {
        long id = requestOf(LeavePeople.BODY);
        long foreign = requestOf(LeavePeople.OTHER_BODY);
        String token = token(LeavePeople.BODY, LeavePeople.employeeWith(null, "10"));
        for (long other : new long[] {id, foreign, 987_654_321L}) {
            assertThat(get(token, REQUESTS + "/" + other).statusCode()).isEqualTo(404);
            assertThat(withdraw(token, other).statusCode()).isEqualTo(404);
        }
        assertThat(LeavePeople.status(id)).isEqualTo("PENDING");
        assertThat(LeavePeople.status(foreign)).isEqualTo("PENDING");
        assertThat(get(token, REQUESTS).body()).isEqualTo("[]");
    }

    private static long requestOf(String body) throws Exception {
        String token = token(body, LeavePeople.employeeWith(body, null, "10"));
        return ((Number) json(ask(token, FIRST, FIRST.plusDays(1))).get("id")).longValue();
    }

    private static String token(String body, long employee) throws Exception {
        return Visitor.token(Facts.person(Role.EMPLOYEE, body, employee));
    }

    private static HttpResponse<String> ask(String token, LocalDate first, LocalDate last) throws Exception {
        String until = last == null ? "null" : "\"" + last + "\"";
        return new Visitor()
                .send(Visitor.request(REQUESTS)
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"first\":\"" + first + "\",\"last\":" + until + "}")));
    }

    private static HttpResponse<String> withdraw(String token, long id) throws Exception {
        return new Visitor()
                .send(Visitor.request(REQUESTS + "/" + id + "/withdrawal")
                        .header("Authorization", "Bearer " + token)
                        .POST(BodyPublishers.noBody()));
    }

    private static HttpResponse<String> get(String token, String path) throws Exception {
        return new Visitor()
                .send(Visitor.request(path)
                        .header("Authorization", "Bearer " + token)
                        .GET());
    }

    private static Map<String, Object> json(HttpResponse<String> answer) {
        return new Json().toType(answer.body(), Json.MAP_TYPE);
    }
}
