package dz.mujamma.it.personnel;

import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.it.harness.Database;
import dz.mujamma.it.harness.Facts;
import dz.mujamma.it.harness.Visitor;
import dz.mujamma.persistence.tenancy.Role;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.json.Json;

/** Programs search the staff, page by cursor, and are told when nothing changed. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class EmployeesResourceIT {
    private static final String BODY = "CNAS";
    private static final String EMPLOYEES = "/api/v1/employees";

    @Test
    void aCursorGivesEverybodyOnceAlsoWhenSomebodyComesInBetween() throws Exception {
        String token = Visitor.token(Facts.person(Role.HR_OFFICER, BODY, null));
        long unit = Facts.unit(BODY);
        for (int i = 0; i < 7; i++) {
            person(unit, "M" + i);
        }
        for (String search : List.of("?size=3&unit=" + unit, "?size=3&q=Cursorian&unit=" + unit)) {
            List<String> given = new ArrayList<>();
            Map<?, ?> page = json(get(token, EMPLOYEES + search));
            given.addAll(matricules(page));
            person(unit, "A" + System.nanoTime());
            while (page.get("next") != null) {
                page = json(get(token, EMPLOYEES + search + "&cursor=" + page.get("next")));
                given.addAll(matricules(page));
            }
            assertThat(given).as(search).doesNotHaveDuplicates();
            assertThat(given.stream()
                            .filter(matricule -> matricule.startsWith("CUR-M") && matricule.endsWith("-" + unit)))
                    .as(search)
                    .hasSize(7);
        }
    }

    @Test
    void aCursorOfAnotherListIsRefused() throws Exception {
        String token = Visitor.token(Facts.person(Role.HR_OFFICER, BODY, null));
        long unit = Facts.unit(BODY);
        person(unit, "M1");
        person(unit, "M2");
        Object next = json(get(token, EMPLOYEES + "?size=1&unit=" + unit)).get("next");
        HttpResponse<String> refused = get(token, EMPLOYEES + "?size=1&cursor=" + next);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(get(token, EMPLOYEES + "?cursor=nonsense!").statusCode()).isEqualTo(422);
    }

    @Test
    void whoHasTheLatestIsSentNothing() throws Exception {
        String token = Visitor.token(Facts.person(Role.HR_OFFICER, BODY, null));
        long employee = Facts.employee(BODY, LocalDate.of(2015, 3, 1));
        String path = EMPLOYEES + "/"
                + Database.<String>seeOne("select matricule from mujamma.employee where id = ?", employee);
        String tag = get(token, path).headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = new Visitor()
                .send(Visitor.request(path)
                        .header("Authorization", "Bearer " + token)
                        .header("If-None-Match", tag));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        Database.lay("update mujamma.employee set email = 'it@example.org' where id = ?", employee);
        assertThat(new Visitor()
                        .send(Visitor.request(path)
                                .header("Authorization", "Bearer " + token)
                                .header("If-None-Match", tag))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void theHealthPartAsksForItsRightHereToo() throws Exception {
        String login = Facts.person(Role.HR_OFFICER, BODY, null);
        long employee = Facts.employee(BODY, LocalDate.of(2015, 3, 1));
        String path = EMPLOYEES + "/"
                + Database.<String>seeOne("select matricule from mujamma.employee where id = ?", employee)
                + "?sections=health,attachments";
        HttpResponse<String> refused = get(Visitor.token(login), path);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("personnel.health.refused.right");
        Database.lay(
                "update mujamma.account_grant set rights = '{HEALTH}' where account_id = (select id from mujamma.account where login = ?)",
                login);
        assertThat(get(Visitor.token(login), path).statusCode()).isEqualTo(200);
        assertThat(Database.<Long>seeOne(
                        "select count(*) from mujamma.file_reading where employee_id = ? and account = ?",
                        employee,
                        login))
                .isOne();
    }

    private static List<String> matricules(Map<?, ?> page) {
        return ((List<?>) page.get("employees"))
                .stream()
                        .map(row -> (String) ((Map<?, ?>) row).get("matricule"))
                        .toList();
    }

    private static HttpResponse<String> get(String token, String path) throws Exception {
        return new Visitor().send(Visitor.request(path).header("Authorization", "Bearer " + token));
    }

    private static Map<?, ?> json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new Json().toType(answer.body(), Map.class);
    }

    private static void person(long unit, String number) {
        Database.<Long>seeOne(
                "insert into mujamma.employee (body_id, matricule, last_name_ar, first_name_ar, last_name_fr, first_name_fr, "
                        + "sex, birth_year, hire_date, regime_id, unit_id, post_title) values ('CNAS', ?, 'كورسوري', 'سمير', "
                        + "'Cursorian', 'Samir', 'M', 1980, '2010-01-01', 'LABOUR_90_11', ?, 'Essai') returning id",
                "CUR-" + number + "-" + unit,
                unit);
    }
}
