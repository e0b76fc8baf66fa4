package dz.mujamma.it.career;

import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.it.harness.Database;
import dz.mujamma.it.harness.Deployments;
import dz.mujamma.it.harness.Facts;
import dz.mujamma.it.harness.Visitor;
import dz.mujamma.persistence.career.ActContent;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Programs read acts, their papers and the careers they make. */
@ExtendWith(ArquillianExtension.class)
class ActsResourceIT {
    private static final String ACTS = "/api/v1/acts";

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(ActsResourceIT.class, Visitor.class, CareerPeople.class, CareerActs.class);
    }

    @Test
    void aCursorGivesEachActOnceWhileNewOnesCome() throws Exception {
        String token = officer();
        long employee = CareerPeople.employee();
        List<Long> laid = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            laid.add(draft(employee));
        }
        List<Long> given = new ArrayList<>();
        String list = ACTS + "?size=3&employee=" + matricule(employee);
        JsonObject page = json(get(token, list));
        int pages = 1;
        given.addAll(ids(page));
        laid.add(draft(employee));
        while (page.containsKey("next") && !page.isNull("next")) {
            page = json(get(token, list + "&cursor=" + page.getString("next")));
            given.addAll(ids(page));
            if (pages++ == 1) {
                laid.add(draft(employee));
            }
        }
        assertThat(given).as("in their order, none twice, none missing").isEqualTo(laid);
        assertThat(pages).isEqualTo(3);
        assertThat(ids(json(get(token, list.replace("size=3", "size=500"))))).isEqualTo(laid);
        String foreign = Visitor.token(Facts.person(Role.HR_OFFICER, CareerPeople.OTHER_BODY, null));
        assertThat(get(foreign, list).statusCode()).isEqualTo(404);
    }

    @Test
    void theFilterNarrowsTheList() throws Exception {
        String token = officer();
        long employee = CareerPeople.employee();
        long act = CareerActs.recruit(employee);
        long draft = draft(employee);
        String list = ACTS + "?employee=" + matricule(employee);
        assertThat(ids(json(get(token, list)))).containsExactly(act, draft);
        assertThat(ids(json(get(token, list + "&status=SIGNED")))).containsExactly(act);
        assertThat(ids(json(get(token, list + "&status=DRAFT")))).containsExactly(draft);
        assertThat(ids(json(get(token, list + "&kind=INSTALLATION")))).isEmpty();
        assertThat(ids(json(get(token, list + "&to=" + CareerActs.START)))).containsExactly(act);
        assertThat(ids(json(get(token, list + "&from=" + CareerActs.START.plusDays(1)))))
                .containsExactly(draft);
    }

    @Test
    void thePaperOfAnActComesInBothLanguagesAndIsTaggedToo() throws Exception {
        String token = officer();
        long employee = CareerPeople.employee();
        long act = CareerActs.recruit(employee);
        String arabic = null;
        for (String query : List.of("", "?language=ar", "?language=fr")) {
            HttpResponse<String> answer = get(token, ACTS + "/" + act + "/paper" + query);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
            assertThat(answer.body()).startsWith("%PDF-1.4");
            arabic = query.isEmpty() ? answer.body() : arabic;
            if (query.endsWith("ar")) {
                assertThat(answer.body()).isEqualTo(arabic);
            } else if (query.endsWith("fr")) {
                assertThat(answer.body()).isNotEqualTo(arabic);
            }
        }
        JsonObject card = json(get(token, ACTS + "/" + act));
        assertThat(card.getJsonObject("row").getString("reference"))
                .isEqualTo(Database.seeOne("select reference from mujamma.act where id = ?", act));
    }

    @Test
    void whoHasTheLatestOfAnyReadIsSentNothing() throws Exception {
        String token = officer();
        long employee = CareerPeople.employee();
        long act = CareerActs.recruit(employee);
        String matricule = matricule(employee);
        for (String path : List.of(
                ACTS + "?employee=" + matricule,
                ACTS + "/" + act,
                ACTS + "/" + act + "/paper",
                ACTS + "/" + act + "/paper?language=fr",
                "/api/v1/employees?matricule=" + matricule,
                "/api/v1/employees/" + matricule,
                "/api/v1/employees/" + matricule + "/timeline?on=2026-01-01",
                "/api/v1/employees/" + matricule + "/seniority?on=2026-01-01",
                "/api/v1/headcount?on=1990-01-01&by=unit,grade")) {
            HttpResponse<String> first = get(token, path);
            assertThat(first.statusCode()).as(path + " " + first.body()).isEqualTo(200);
            String tag = first.headers().firstValue("ETag").orElseThrow();
            assertThat(first.headers().firstValue("Cache-Control")).as(path).hasValue("private, no-cache");
            HttpResponse<String> again = get(token, path, "If-None-Match", tag);
            assertThat(again.statusCode()).as(path).isEqualTo(304);
            assertThat(again.body()).as(path).isEmpty();
            assertThat(again.headers().firstValue("ETag")).as(path).hasValue(tag);
            assertThat(get(token, path, "If-None-Match", "\"other\"").statusCode())
                    .as(path)
                    .isEqualTo(200);
        }
        String timeline = "/api/v1/employees/" + matricule + "/timeline";
        String before = get(token, timeline).headers().firstValue("ETag").orElseThrow();
        CareerActs.sign(employee, ActContent.of("INSTALLATION", CareerActs.START.plusDays(7), ActContent.NOTHING));
        assertThat(get(token, timeline, "If-None-Match", before).statusCode())
                .as("a new act changes the career")
                .isEqualTo(200);
    }

    @Test
    void eachRefusalIsAProblemWithAKeyAndASentence() throws Exception {
        String token = officer();
        long employee = CareerPeople.employee();
        long draft = draft(employee);
        String foreign = Visitor.token(Facts.person(Role.HR_OFFICER, CareerPeople.OTHER_BODY, null));
        String chief = Visitor.token(Facts.person(Role.CHIEF, CareerPeople.BODY, employee));
        refused(get(token, ACTS + "/" + draft + "/paper"), 404, "not-found");
        refused(get(token, ACTS + "/999999999999"), 404, "not-found");
        refused(get(foreign, ACTS + "/" + draft), 404, "not-found");
        refused(get(foreign, ACTS + "/" + draft + "/paper"), 404, "not-found");
        refused(get(token, ACTS + "?employee=nobody"), 404, "not-found");
        refused(get(token, ACTS + "?cursor=nonsense!"), 422, "api.cursor");
        refused(get(token, ACTS + "?from=yesterday"), 400, "api.unreadable");
        refused(get(token, ACTS + "?size=0"), 400, "api.invalid");
        refused(get(token, ACTS + "?size=501"), 400, "api.invalid");
        refused(get(token, ACTS + "?status=PERHAPS"), 404, "api.notFound");
        refused(get(token, ACTS + "/" + draft + "/paper?language=en"), 400, "api.invalid");
        refused(get(chief, ACTS), 403, "api.forbidden");
        refused(get("nonsense", ACTS), 401, "");
        JsonObject page = json(get(token, ACTS + "?size=1"));
        refused(get(token, ACTS + "?size=1&kind=RECRUITMENT&cursor=" + page.getString("next")), 422, "api.cursor");
    }

    @Test
    void aSanctionIsReadWithTheRightAloneAndEachReadingIsNoted() throws Exception {
        long employee = CareerPeople.employee();
        CareerActs.hire(employee);
        long sanction = CareerActs.sign(
                employee,
                ActContent.of("SANCTION_CALL_TO_ORDER", LocalDate.now().minusDays(3), ActContent.NOTHING));
        String reference = Database.seeOne("select reference from mujamma.act where id = ?", sanction);
        String login = Facts.person(Role.HR_OFFICER, CareerPeople.BODY, null);
        String timeline = "/api/v1/employees/" + matricule(employee) + "/timeline";
        String before = Visitor.token(login);
        refused(get(before, ACTS + "/" + sanction), 404, "not-found");
        refused(get(before, ACTS + "/" + sanction + "/paper"), 404, "not-found");
        assertThat(get(before, timeline).body()).doesNotContain(reference);
        assertThat(readings(employee, login)).isEmpty();

        Database.lay(
                "update mujamma.account_grant set rights = '{DISCIPLINE}' where account_id = "
                        + "(select id from mujamma.account where login = ?)",
                login);
        String token = Visitor.token(login);
        assertThat(get(token, ACTS + "/" + sanction).statusCode()).isEqualTo(200);
        assertThat(get(token, ACTS + "/" + sanction + "/paper").statusCode()).isEqualTo(200);
        assertThat(get(token, timeline).statusCode()).isEqualTo(200);
        assertThat(readings(employee, login)).containsExactly(reference, reference, null);
    }

    private static List<Object> readings(long employee, String login) {
        return Database.see(
                        "select detail from mujamma.file_reading where employee_id = ? and account = ? "
                                + "and part = 'DISCIPLINE' order by id",
                        employee,
                        login)
                .stream()
                .map(row -> row.get("detail"))
                .collect(java.util.stream.Collectors.toCollection(ArrayList::new));
    }

    private static void refused(HttpResponse<String> answer, int status, String key) {
        String said = answer.request().uri() + " " + answer.body();
        assertThat(answer.statusCode()).as(said).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .as(said)
                .startsWith("application/problem+json");
        JsonObject problem = parsed(answer.body());
        assertThat(problem.getInt("status")).as(said).isEqualTo(status);
        assertThat(problem.getString("key")).as(said).contains(key);
        assertThat(problem.getString("detail")).as(said).isNotBlank().doesNotContain("???");
        assertThat(problem.getString("title")).as(said).isNotBlank();
    }

    private static long draft(long employee) {
        return CareerPeople.enter(
                "insert into mujamma.act (body_id, employee_id, kind_id, regime_id, effect_on, drafted_by, drafted_at) "
                        + "values (?, ?, 'RETIREMENT', 'CIVIL_SERVICE', ?, 'it', now()) returning id",
                CareerPeople.BODY,
                employee,
                LocalDate.now().plusYears(20));
    }

    private static List<Long> ids(JsonObject page) {
        return page.getJsonArray("acts").getValuesAs(JsonObject.class).stream()
                .map(act -> act.getJsonNumber("id").longValue())
                .toList();
    }

    private static String matricule(long employee) {
        return Database.seeOne("select matricule from mujamma.employee where id = ?", employee);
    }

    private static String officer() throws Exception {
        return Visitor.token(Facts.person(Role.HR_OFFICER, CareerPeople.BODY, null));
    }

    private static HttpResponse<String> get(String token, String path, String... headers) throws Exception {
        var request = Visitor.request(path).header("Authorization", "Bearer " + token);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return new Visitor().send(request);
    }

    private static JsonObject json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return parsed(answer.body());
    }

    private static JsonObject parsed(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
