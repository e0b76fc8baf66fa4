package dz.mujamma.it.web;

import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.it.harness.Database;
import dz.mujamma.it.harness.Facts;
import dz.mujamma.it.harness.Statements;
import dz.mujamma.it.harness.Visitor;
import dz.mujamma.persistence.tenancy.Role;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** However much there is to show, a page asks the database the same number of questions. */
@RunAsClient
@ExtendWith(ArquillianExtension.class)
class StatementsPerPageIT {
    private static final String BODY = "CNAS";
    private static final LocalDate HIRED = LocalDate.of(2015, 3, 1);

    /** Session and shell, card, parts, completeness, corrections that wait, changes, wilayas, papers, health, career. */
    private static final int MOST_OF_A_FILE = 32;

    private static Statements statements;

    @BeforeAll
    static void listen() {
        statements = new Statements();
    }

    @AfterAll
    static void stop() {
        statements.close();
    }

    @Test
    void myLeaveAsksAtMostEightTimes() throws Exception {
        long employee = Facts.employee(BODY, HIRED);
        Facts.grant(BODY, employee, "ANNUAL_LABOUR", LocalDate.of(2026, 3, 1), 2.5);
        Facts.request(BODY, employee, null, LocalDate.of(2026, 9, 1));
        Visitor person = Visitor.signedIn(Facts.person(Role.EMPLOYEE, BODY, employee));
        List<String> few = asked(person, "/leave/mine");
        for (int week = 1; week <= 12; week++) {
            Facts.request(BODY, employee, null, LocalDate.of(2026, 9, 1).plusWeeks(week));
            Facts.grant(
                    BODY, employee, "ANNUAL_LABOUR", LocalDate.of(2024, 3, 1).plusMonths(week), 2.5);
        }
        List<String> many = asked(person, "/leave/mine");
        assertThat(many.size())
                .as(String.join("\n", many))
                .isEqualTo(few.size())
                .isLessThanOrEqualTo(8);
    }

    @Test
    void theInboxAsksAsOftenForManyAsForOne() throws Exception {
        long chief = Facts.employee(BODY, HIRED);
        Facts.request(BODY, Facts.employee(BODY, HIRED, "LABOUR_90_11", chief), chief, LocalDate.of(2027, 3, 1));
        Visitor person = Visitor.signedIn(Facts.person(Role.CHIEF, BODY, chief));
        List<String> few = asked(person, "/leave/inbox");
        for (int i = 0; i < 12; i++) {
            Facts.request(BODY, Facts.employee(BODY, HIRED, "LABOUR_90_11", chief), chief, LocalDate.of(2027, 3, 1));
        }
        List<String> many = asked(person, "/leave/inbox");
        assertThat(many.size()).as(String.join("\n", many)).isEqualTo(few.size());
    }

    @Test
    void theStaffListAsksAsOftenForManyAsForOne() throws Exception {
        Visitor person = Visitor.signedIn(Facts.person(Role.HR_OFFICER, "INPRP", null));
        Facts.employee("INPRP", HIRED);
        List<String> few = asked(person, "/personnel/list");
        for (int i = 0; i < 12; i++) {
            Facts.employee("INPRP", HIRED);
        }
        List<String> many = asked(person, "/personnel/list");
        assertThat(many.size()).as(String.join("\n", many)).isEqualTo(few.size());
    }

    @Test
    void aFileAsksAsOftenForALargeFamilyAsForNone() throws Exception {
        long employee = Facts.employee(BODY, HIRED);
        Visitor hr = Visitor.signedIn(Facts.person(Role.HR_OFFICER, BODY, null));
        Visitor person = Visitor.signedIn(Facts.person(Role.EMPLOYEE, BODY, employee));
        Facts.child(BODY, employee, LocalDate.of(2005, 3, 4));
        List<String> few = asked(hr, "/personnel/detail?id=" + employee);
        List<String> fewOfOwn = asked(person, "/personnel/mine");
        for (int year = 2006; year < 2018; year++) {
            Facts.child(BODY, employee, LocalDate.of(year, 3, 4));
        }
        List<String> many = asked(hr, "/personnel/detail?id=" + employee);
        assertThat(many.size())
                .as(String.join("\n", many))
                .isEqualTo(few.size())
                .isLessThanOrEqualTo(MOST_OF_A_FILE);
        assertThat(asked(person, "/personnel/mine")).hasSameSizeAs(fewOfOwn);
    }

    @Test
    void theListOfActsAsksAsOftenForManyAsForOne() throws Exception {
        Visitor person = Visitor.signedIn(Facts.person(Role.HR_OFFICER, BODY, null));
        long employee = Facts.employee(BODY, HIRED);
        Facts.act(BODY, employee);
        List<String> few = asked(person, "/career/acts?employee=" + employee);
        for (int i = 0; i < 12; i++) {
            Facts.act(BODY, Facts.employee(BODY, HIRED));
        }
        List<String> many = asked(person, "/career/acts");
        assertThat(many.size()).as(String.join("\n", many)).isEqualTo(few.size());
    }

    @Test
    void thePageOfAnActAsksAsOftenForALongCareer() throws Exception {
        Visitor person = Visitor.signedIn(Facts.person(Role.HR_OFFICER, BODY, null));
        long employee = Facts.employee(BODY, HIRED);
        long act = Facts.act(BODY, employee);
        List<String> few = asked(person, "/career/act?id=" + act);
        for (int i = 0; i < 12; i++) {
            Facts.visa(BODY, act);
        }
        List<String> many = asked(person, "/career/act?id=" + act);
        assertThat(many.size())
                .as(String.join("\n", many))
                .isEqualTo(few.size())
                .isLessThanOrEqualTo(14);
    }

    @Test
    void chartAndHeadcountAskAsOftenForManyAsForOne() throws Exception {
        Visitor person = Visitor.signedIn(Facts.person(Role.HR_OFFICER, "INPRP", null));
        Facts.post("INPRP", Facts.unit("INPRP"), HIRED);
        Facts.employee("INPRP", HIRED);
        List<String> chart = asked(person, "/organization/chart");
        List<String> count = asked(person, "/organization/headcount");
        List<String> posts = asked(person, "/organization/posts");
        for (int i = 0; i < 12; i++) {
            long employee = Facts.employee("INPRP", HIRED);
            Facts.post("INPRP", Database.seeOne("select unit_id from mujamma.employee where id = ?", employee), HIRED);
        }
        List<String> manyInChart = asked(person, "/organization/chart");
        List<String> manyCounted = asked(person, "/organization/headcount");
        assertThat(manyInChart.size()).as(String.join("\n", manyInChart)).isEqualTo(chart.size());
        assertThat(manyCounted.size()).as(String.join("\n", manyCounted)).isEqualTo(count.size());
        assertThat(asked(person, "/organization/posts").size()).isEqualTo(posts.size());
    }

    @Test
    void aCareerAsksAsOftenForManyPeriodsAsForOne() throws Exception {
        long employee = Facts.employee(BODY, HIRED);
        long act = Facts.act(BODY, employee);
        Visitor person = Visitor.signedIn(Facts.person(Role.HR_OFFICER, BODY, null));
        List<String> few = asked(person, "/career/timeline?id=" + employee);
        for (int year = 1990; year < 2010; year++) {
            Database.lay(
                    "insert into mujamma.career_period (body_id, employee_id, valid_from, valid_to, position_id, step, act_id, "
                            + "known_from) values (?, ?, ?, ?, 'ACTIVE', ?, ?, now())",
                    BODY,
                    employee,
                    LocalDate.of(year, 1, 1),
                    LocalDate.of(year + 1, 1, 1),
                    year % 12,
                    act);
        }
        List<String> many = asked(person, "/career/timeline?id=" + employee);
        assertThat(many.size())
                .as(String.join("\n", many))
                .isEqualTo(few.size())
                .isLessThanOrEqualTo(14);
    }

    @Test
    void deadlinesAskAsOftenForManyAsForOne() throws Exception {
        Visitor person = Visitor.signedIn(Facts.person(Role.HR_OFFICER, "INPRP", null));
        List<String> few = asked(person, "/career/to-complete");
        for (int i = 0; i < 12; i++) {
            Facts.employee("INPRP", HIRED);
        }
        List<String> many = asked(person, "/career/to-complete");
        assertThat(many.size()).as(String.join("\n", many)).isEqualTo(few.size());
    }

    /**
     * When what is read once and kept has been read. Of two readings the smaller: timers of the house may ask beside the page, and
     * what they ask only adds.
     */
    private static List<String> asked(Visitor person, String page) throws Exception {
        assertThat(person.get(page).statusCode()).isEqualTo(200);
        List<String> once = statements.of(() -> person.get(page));
        List<String> again = statements.of(() -> person.get(page));
        assertThat(once).isNotEmpty();
        return again.size() < once.size() ? again : once;
    }
}
