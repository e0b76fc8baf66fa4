package dz.mujamma.it.personnel;

import static org.assertj.core.api.Assertions.assertThat;

import dz.mujamma.ejb.personnel.EmployeeService;
import dz.mujamma.it.harness.Caller;
import dz.mujamma.it.harness.Database;
import dz.mujamma.it.harness.Deployments;
import dz.mujamma.it.harness.Facts;
import dz.mujamma.it.harness.Hats;
import dz.mujamma.persistence.personnel.EmployeeFilter;
import dz.mujamma.persistence.personnel.EmployeeRow;
import dz.mujamma.persistence.shared.Page;
import dz.mujamma.persistence.shared.SortBy;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.ejb.EJB;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** People are found however their names are spelled, and nobody else's people are. */
@ExtendWith(ArquillianExtension.class)
class StaffSearchIT {
    private static final String BODY = "CNAS";
    private static final String OTHER = "CASNOS";

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/EmployeeService")
    private EmployeeService employees;

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(StaffSearchIT.class);
    }

    @Test
    void peopleAreFoundHoweverTheirNamesAreSpelled() throws Exception {
        long unit = Facts.unit(BODY);
        String mustapha = person(BODY, unit, "بوزيد", "مصطفى", "Bou-Zid", "Mustapha", null);
        String ahmed = person(BODY, unit, "بن علي", "أحمد", "Benali", "Ahmed", null);
        String fatima = person(BODY, unit, "عبد القادر", "فاطمة الزهراء", "Abdelkader", "Fatima-Zohra", null);
        String amna = person(BODY, unit, "حمّودي", "آمنة", "Hammoudi", "Hélène", "198765432109876543");
        Map<String, List<String>> spellings = Map.of(
                mustapha,
                List.of(
                        "bouzid",
                        "BOU ZID",
                        "Bou-Zid",
                        "zid",
                        "mustafa",
                        "Mustapha Bouzid",
                        "bouzid mus",
                        "مصطفي",
                        "مصطفى",
                        "مُصْطَفَى",
                        "بو زيد",
                        "بوزيد مصطفى",
                        "مـصـطـفـى",
                        "moustapha",
                        "busid"),
                ahmed,
                List.of(
                        "احمد",
                        "أحمد",
                        "إحمد",
                        "ben ali",
                        "BENALI",
                        "benalli",
                        "Ben-Ali ahmed",
                        "بنعلي",
                        "بن على",
                        "ahmad"),
                fatima,
                List.of(
                        "فاطمه",
                        "فاطمة",
                        "الزهراء",
                        "عبدالقادر",
                        "abd el kader",
                        "Abdel-Kader",
                        "fatima zohra",
                        "zohra",
                        "fatma",
                        "فاطمة عبد القادر"),
                amna,
                List.of(
                        "helene",
                        "HÉLÈNE",
                        "hamoudi",
                        "Hammoudi Helene",
                        "hamudi",
                        "امنه",
                        "حمودى",
                        "1987654321",
                        "1987 6543 2109 8765 43",
                        amna,
                        amna.toLowerCase(),
                        amna.substring(0, amna.length() - 1)));
        List<String> missed = new ArrayList<>();
        spellings.forEach((matricule, ways) -> ways.stream()
                .filter(way -> !matricules(find(way, unit)).contains(matricule))
                .forEach(missed::add));
        assertThat(missed).isEmpty();
        assertThat(find("xyzqk", unit).rows()).as("nobody").isEmpty();
        assertThat(find("bouzid ahmed", unit).rows())
                .as("two people are not one")
                .isEmpty();
    }

    @Test
    void whatIsMeantComesBeforeWhatBeginsSoAndThatBeforeWhatIsAlike() throws Exception {
        long unit = Facts.unit(BODY);
        String alike = person(BODY, unit, "قارم", "سمير", "Qaremar", "Samir", null);
        String begins = person(BODY, unit, "قاريمار", "سمير", "Qarimaroun", "Samir", null);
        String first = person(BODY, unit, "زيتوني", "قاريمار", "Aaaa", "Qarimar", null);
        String meant = person(BODY, unit, "قاريمار", "سمير", "Qarimar", "Zoubir", null);
        assertThat(matricules(find("qarimar", unit))).containsExactly(meant, first, begins, alike);
        assertThat(matricules(find("qarimar", unit))).as("again").containsExactly(meant, first, begins, alike);
        List<String> pages = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            pages.addAll(matricules(find(new EmployeeFilter("qarimar", unit, null), null, i, 1)));
        }
        assertThat(pages).containsExactly(meant, first, begins, alike);
        assertThat(matricules(find(new EmployeeFilter("qarimar", unit, null), new SortBy("name_fr", true), 0, 9)))
                .containsExactly(begins, meant, alike, first);
    }

    @Test
    void nobodyOfAnotherBodyIsFoundNorAreTheirNames() throws Exception {
        long unit = Facts.unit(OTHER);
        person(OTHER, unit, "نادرجدا", "وحيد", "Xirinakhoum", "Ouahid", "876543210987654321");
        for (String typed : List.of("Xirinakhoum", "xirinakhum", "نادرجدا", "876543210987654321")) {
            assertThat(find(typed, null).rows()).as(typed).isEmpty();
        }
        try (Connection app = Database.asApp()) {
            app.setAutoCommit(false);
            Database.scope(app, BODY);
            assertThat(Database.ask(app, "select 1 from mujamma.name_word where name = 'Xirinakhoum'"))
                    .isEmpty();
        }
    }

    @Test
    void aNameThatChangesIsFoundByTheNewOne() throws Exception {
        long unit = Facts.unit(BODY);
        String matricule = person(BODY, unit, "قديم", "سمير", "Kadimoun", "Samir", null);
        Database.lay("update mujamma.employee set last_name_fr = 'Djadidoun' where matricule = ?", matricule);
        assertThat(matricules(find("jadidun", unit))).containsExactly(matricule);
        assertThat(find("kadimoun", unit).rows()).isEmpty();
    }

    /** The plan of the fenced role: an index serves each look-up, although the fence stands before it. */
    @Test
    void theFenceLetsTheIndexesServe() throws Exception {
        try (Connection app = Database.asApp()) {
            app.setAutoCommit(false);
            Database.scope(app, BODY);
            Database.run(app, "set local enable_seqscan = off");
            Database.run(app, "set local enable_sort = off");
            for (String query : List.of(
                    "select name from mujamma.name_word where word >= 'ben' and word <= 'bez'",
                    "select word from mujamma.name_trigram where trigram = any (array['ben', 'ena'])",
                    "select id from mujamma.employee where last_name_fr = any (array['Benali', 'Bouzid']) "
                            + "order by last_name_fr, first_name_fr, id limit 30",
                    "select id from mujamma.employee where nin >= '1987' and nin <= '1987999' order by nin")) {
                String plan = Database.ask(app, "explain " + query).toString();
                assertThat(plan).as(query).containsPattern("Index Cond: \\(\\(body_id = [^)]*\\)[^)]*\\) AND \\(");
            }
        }
    }

    private Page<EmployeeRow> find(String typed, Long unit) {
        return find(new EmployeeFilter(typed, unit, null), null, 0, 25);
    }

    private Page<EmployeeRow> find(EmployeeFilter filter, SortBy sort, int first, int size) {
        try {
            return Caller.wearing(Hats.madeUp("hr.cnas", Role.HR_OFFICER, BODY, null))
                    .call(() -> employees.find(filter, sort, first, size));
        } catch (Exception e) {
            throw new IllegalStateException(filter.text(), e);
        }
    }

    private static List<String> matricules(Page<EmployeeRow> page) {
        return page.rows().stream().map(EmployeeRow::matricule).toList();
    }

    private static String person(
            String body, long unit, String lastAr, String firstAr, String lastFr, String firstFr, String nin) {
        return Database.seeOne(
                "insert into mujamma.employee (body_id, matricule, last_name_ar, first_name_ar, last_name_fr, first_name_fr, "
                        + "sex, birth_year, nin, hire_date, regime_id, unit_id, post_title) "
                        + "values (?, 'SRCH-' || nextval('mujamma.employee_id_seq'), ?, ?, ?, ?, 'F', 1980, ?, '2010-01-01', "
                        + "'LABOUR_90_11', ?, 'Essai') returning matricule",
                body,
                lastAr,
                firstAr,
                lastFr,
                firstFr,
                nin,
                unit);
    }
}
