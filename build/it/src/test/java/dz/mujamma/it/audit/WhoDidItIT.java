package dz.mujamma.it.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.it.harness.Database;
import dz.mujamma.it.harness.Facts;
import dz.mujamma.it.harness.Jobs;
import dz.mujamma.it.harness.Visitor;
import dz.mujamma.persistence.tenancy.Role;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.json.Json;

/** The inner tier knows the person, through a page, through the API and in a job; and the audit says so. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class WhoDidItIT {
    private static final String BODY = "INT";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Africa/Algiers"));

    @Test
    void throughAPage() throws Exception {
        String login = Facts.person(Role.EMPLOYEE, BODY, Facts.employee(BODY, LocalDate.of(2015, 3, 1)));
        HttpResponse<String> answer = Visitor.signedIn(login).get("/language?to=en&back=/");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(Database.<String>seeOne("select language from mujamma.account where login = ?", login))
                .as("a service that asks who calls has changed the account of the caller")
                .isEqualTo("en");
    }

    @Test
    void throughTheApi() throws Exception {
        String login = Facts.person(Role.EMPLOYEE, BODY, Facts.employee(BODY, LocalDate.of(2015, 3, 1)));
        Map<?, ?> me = json(new Visitor()
                .send(Visitor.request("/api/v1/me").header("Authorization", "Bearer " + Visitor.token(login))));
        assertThat(me.get("caller")).isEqualTo(login);
        assertThat(((Map<?, ?>) me.get("hat")).get("body")).isEqualTo(BODY);
    }

    @Test
    void aRequestAskedAndWithdrawnIsAudited() throws Exception {
        long employee = Facts.employee(BODY, LocalDate.of(2015, 3, 1));
        Facts.grant(BODY, employee, "ANNUAL_LABOUR", LocalDate.of(TODAY.getYear(), 4, 1), 10);
        String login = Facts.person(Role.EMPLOYEE, BODY, employee);
        String token = Visitor.token(login);
        LocalDate first = TODAY.plusDays(20);
        Map<?, ?> asked =
                post(token, "/api/v1/leave/requests", "{\"first\":\"" + first + "\",\"last\":\"" + first + "\"}");
        long request = ((Number) asked.get("id")).longValue();
        post(token, "/api/v1/leave/requests/" + request + "/withdrawal", "");

        List<Map<String, Object>> audit = audit("leave_request", request);
        assertThat(audit).extracting(row -> row.get("operation")).containsExactly("INSERT", "UPDATE");
        assertThat(audit)
                .allSatisfy(row ->
                        assertThat(row).containsEntry("account", login).containsEntry("hat", "EMPLOYEE@" + BODY));
        assertThat(audit.get(0)).containsEntry("act", "LeaveRequestService.ask");
        assertThat(audit.get(0).get("before")).isNull();
        assertThat(audit.get(1)).containsEntry("act", "LeaveRequestService.withdraw");
        assertThat(audit.get(1).get("before").toString()).contains("\"PENDING\"");
        assertThat(audit.get(1).get("after").toString()).contains("\"WITHDRAWN\"");
    }

    @Test
    void inAJob() throws Exception {
        long employee = Facts.employee(BODY, LocalDate.of(2015, 3, 1));
        String login = Facts.person(Role.HR_OFFICER, BODY, null);
        String token = Visitor.token(login);
        YearMonth month = YearMonth.from(TODAY).minusMonths(1);
        long rehearsal = run(token, "{\"mode\":\"REHEARSAL\",\"month\":\"" + month + "\"}");
        assertThat(Jobs.await(rehearsal)).containsEntry("status", "COMPLETED");
        assertThat(entries(employee)).as("a rehearsal writes nothing").isEmpty();
        long commit = run(token, "{\"mode\":\"COMMIT\",\"rehearsal\":" + rehearsal + "}");
        assertThat(Jobs.await(commit)).containsEntry("status", "COMPLETED");

        List<Object> entries = entries(employee);
        assertThat(entries).hasSize(1);
        assertThat(audit("leave_entry", (Long) entries.get(0))).singleElement().satisfies(row -> assertThat(row)
                .containsEntry("account", login)
                .containsEntry("hat", "HR_OFFICER@" + BODY)
                .containsEntry("operation", "INSERT"));
    }

    private static long run(String token, String wish) throws Exception {
        return ((Number) post(token, "/api/v1/jobs/leave-accrue", wish).get("id")).longValue();
    }

    private static List<Object> entries(long employee) {
        return Database.see("select id from mujamma.leave_entry where employee_id = ?", employee).stream()
                .map(row -> row.get("id"))
                .toList();
    }

    private static List<Map<String, Object>> audit(String table, long row) {
        return Database.see(
                "select account, hat, act, operation, before, after from mujamma.audit_entry "
                        + "where body_id = ? and table_name = ? and row_id = ? order by id",
                BODY,
                table,
                String.valueOf(row));
    }

    private static Map<?, ?> post(String token, String path, String body) throws Exception {
        return json(new Visitor()
                .send(Visitor.request(path)
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(body))));
    }

    private static Map<?, ?> json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return new Json().toType(answer.body(), Map.class);
    }
}
