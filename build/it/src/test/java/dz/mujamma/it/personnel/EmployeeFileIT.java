package dz.mujamma.it.personnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dz.mujamma.ejb.personnel.dossier.Completeness;
import dz.mujamma.ejb.personnel.dossier.EmployeeFile;
import dz.mujamma.ejb.personnel.dossier.EmployeeFileService;
import dz.mujamma.ejb.personnel.dossier.HireEmployee;
import dz.mujamma.ejb.personnel.dossier.HiringService;
import dz.mujamma.it.harness.Caller;
import dz.mujamma.it.harness.Database;
import dz.mujamma.it.harness.Deployments;
import dz.mujamma.it.harness.Facts;
import dz.mujamma.it.harness.Hats;
import dz.mujamma.persistence.personnel.dossier.Changed;
import dz.mujamma.persistence.personnel.dossier.FileField;
import dz.mujamma.persistence.personnel.dossier.Newcomers.Pattern;
import dz.mujamma.persistence.personnel.dossier.Part;
import dz.mujamma.persistence.personnel.dossier.PartRow;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The file as HR keeps it: entered, changed, taken out, never over a fence, never behind somebody's back. */
@ExtendWith(ArquillianExtension.class)
class EmployeeFileIT {
    private static final String BODY = "CNAS";
    private static final String OTHER_BODY = "CASNOS";
    private static final LocalDate HIRED = LocalDate.of(2015, 3, 1);

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/EmployeeFileService")
    private EmployeeFileService files;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/HiringService")
    private HiringService hiring;

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(EmployeeFileIT.class);
    }

    private static Caller hr() {
        return Caller.wearing(Hats.madeUp("hr-file", Role.HR_OFFICER, BODY, null));
    }

    private static Map<String, String> child(String name, String born) {
        return Map.of(
                "first_name_ar", "يوسف", "first_name_fr", name, "sex", "M", "birth_date", born, "dependent", "true");
    }

    private EmployeeFile file(long employee) throws Exception {
        return hr().call(() -> files.file(employee));
    }

    private static void refused(String key, Caller.Action action) {
        assertThatExceptionOfType(RuleException.class)
                .isThrownBy(action::run)
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    @Test
    void aRowIsEnteredChangedAndTakenOutAndTheFileTellsWhoDidIt() throws Exception {
        long employee = Facts.employee(BODY, HIRED);
        hr().run(() -> files.save(employee, Part.CHILD, null, 0, child("Youcef", "2012-03-04")));
        PartRow entered = file(employee).of(Part.CHILD).get(0);
        assertThat(entered.values())
                .containsEntry("birth_date", "2012-03-04")
                .containsEntry("dependent", "true")
                .containsEntry("handicapped", "false");
        hr().run(() ->
                files.save(employee, Part.CHILD, entered.id(), entered.version(), child("Yousef", "2012-03-04")));
        PartRow changed = file(employee).of(Part.CHILD).get(0);
        assertThat(changed.says("first_name_fr")).isEqualTo("Yousef");
        refused("shared.refused.changed-meanwhile", () -> hr().run(() ->
                files.save(employee, Part.CHILD, entered.id(), entered.version(), child("Late", "2012-03-04"))));
        refused("shared.refused.changed-meanwhile", () -> hr().run(
                        () -> files.remove(employee, Part.CHILD, entered.id(), entered.version())));
        hr().run(() -> files.remove(employee, Part.CHILD, changed.id(), changed.version()));
        EmployeeFile after = file(employee);
        assertThat(after.of(Part.CHILD)).isEmpty();
        List<Changed> names = after.changes().stream()
                .filter(change -> change.table().equals("employee_child"))
                .filter(change -> change.field().equals("first_name_fr"))
                .toList();
        assertThat(names).extracting(Changed::operation).containsExactly("DELETE", "UPDATE", "INSERT");
        assertThat(names).extracting(Changed::account).containsOnly("hr-file");
        assertThat(names.get(1))
                .extracting(Changed::before, Changed::after, Changed::act)
                .containsExactly("Youcef", "Yousef", "EmployeeFileService.save");
    }

    @Test
    void theOneRowOfAPartIsEnteredOnceAndThenChanged() throws Exception {
        long employee = Facts.employee(BODY, HIRED);
        hr().run(() -> files.save(employee, Part.CONTACT, null, 0, Map.of("phone", "0550 12 34 56")));
        hr().run(() ->
                files.save(employee, Part.CONTACT, null, 0, Map.of("phone", "0550 12 34 57", "address", "Alger")));
        assertThat(file(employee).of(Part.CONTACT)).singleElement().satisfies(row -> assertThat(row.values())
                .containsEntry("phone", "0550123457")
                .containsEntry("address", "Alger"));
        refused("shared.refused.changed-meanwhile", () -> hr().run(
                        () -> files.save(employee, Part.CONTACT, null, 0, Map.of("phone", "0550 12 34 58"))));
    }

    @Test
    void theIdentityIsChangedWithoutWhatActsDecide() throws Exception {
        long employee = Facts.employee(BODY, HIRED);
        String unit = Database.seeOne("select unit_id::text from mujamma.employee where id = ?", employee);
        PartRow identity = file(employee).of(Part.IDENTITY).get(0);
        Map<String, String> typed = new HashMap<>(identity.values());
        typed.put("family_status", "MARRIED");
        typed.put("unit_id", "1");
        typed.put("post_title", "Directeur");
        typed.put("nin", "109800000000000000".substring(0, 10) + System.nanoTime() % 89_999_999 + "00000000");
        typed.put("nin", typed.get("nin").substring(0, 18));
        hr().run(() -> files.save(employee, Part.IDENTITY, employee, identity.version(), typed));
        assertThat(Database.<String>seeOne("select unit_id::text from mujamma.employee where id = ?", employee))
                .isEqualTo(unit);
        assertThat(Database.<String>seeOne("select post_title from mujamma.employee where id = ?", employee))
                .isEqualTo("Chargé d'études");
        assertThat(file(employee).of(Part.IDENTITY).get(0).says("family_status"))
                .isEqualTo("MARRIED");
        long colleague = Facts.employee(BODY, HIRED);
        PartRow other = file(colleague).of(Part.IDENTITY).get(0);
        Map<String, String> sameNin = new HashMap<>(other.values());
        sameNin.put("nin", typed.get("nin"));
        refused("personnel.refused.number-taken", () -> hr().run(
                        () -> files.save(colleague, Part.IDENTITY, colleague, other.version(), sameNin)));
    }

    @Test
    void nobodyReachesAFileOfAnotherBodyOrARowOfAnotherFile() throws Exception {
        long employee = Facts.employee(BODY, HIRED);
        long foreigner = Facts.employee(OTHER_BODY, HIRED);
        long theirChild = Facts.child(OTHER_BODY, foreigner, LocalDate.of(2012, 3, 4));
        long colleaguesChild = Facts.child(BODY, Facts.employee(BODY, HIRED), LocalDate.of(2012, 3, 4));
        List<Caller.Action> attempts = List.of(
                () -> hr().call(() -> files.file(foreigner)),
                () -> hr().call(() -> files.row(foreigner, Part.CHILD, theirChild)),
                () -> hr().call(() -> files.row(employee, Part.CHILD, theirChild)),
                () -> hr().call(() -> files.row(employee, Part.CHILD, colleaguesChild)),
                () -> hr().run(() -> files.save(foreigner, Part.CHILD, null, 0, child("Youcef", "2012-03-04"))),
                () -> hr().run(() -> files.save(employee, Part.CHILD, colleaguesChild, 0, child("X", "2012-03-04"))),
                () -> hr().run(() -> files.remove(employee, Part.CHILD, colleaguesChild, 0)),
                () -> hr().run(() -> files.remove(employee, Part.IDENTITY, employee, 0)));
        attempts.forEach(
                attempt -> assertThatExceptionOfType(NotFoundException.class).isThrownBy(attempt::run));
        for (Role role : List.of(Role.EMPLOYEE, Role.CHIEF)) {
            assertThatExceptionOfType(EJBAccessException.class)
                    .isThrownBy(() -> Caller.wearing(Hats.madeUp("curious", role, BODY, employee))
                            .call(() -> files.file(employee)));
        }
    }

    /** The same promises, asked of the database with the application out of the way. */
    @Test
    void theDatabaseAloneRefusesWhatCannotBe() throws Exception {
        long employee = Facts.employee(BODY, HIRED);
        assertThatThrownBy(() -> Facts.child(BODY, employee, LocalDate.of(1980, 12, 31)))
                .hasStackTraceContaining("employee_child_after_parent");
        Facts.child(BODY, employee, LocalDate.of(2001, 3, 4));
        assertThatThrownBy(() -> asApp(
                        "update mujamma.employee set birth_year = 2001, birth_date = null where id = " + employee))
                .hasStackTraceContaining("employee_child_after_parent");
        assertThatThrownBy(
                        () -> asApp("update mujamma.employee_child set dependent = true, died_on = date '2020-01-01' "
                                + "where employee_id = " + employee))
                .hasStackTraceContaining("employee_child_dependent");
        assertThatThrownBy(() ->
                        asApp("insert into mujamma.file_correction (body_id, employee_id, part, operation, row_id, "
                                + "old_values, new_values, status, asked_at, asked_by) values ('CNAS', " + employee
                                + ", 'IDENTITY', 'CHANGE', " + employee
                                + ", '{}', '{\"post_title\": \"Directeur\"}', 'PENDING', now(), 'it')"))
                .hasStackTraceContaining("file_correction_not_what_acts_own");
        assertThatThrownBy(() -> asApp("update mujamma.file_correction set new_values = '{}'"))
                .hasStackTraceContaining("permission denied");
    }

    private static void asApp(String sql) throws Exception {
        try (Connection connection = Database.asApp()) {
            connection.setAutoCommit(false);
            Database.scope(connection, BODY);
            Database.run(connection, sql);
            connection.rollback();
        }
    }

    @Test
    void everyChoiceOfAFieldIsOneOfTheDatabase() {
        for (Part part : Part.values()) {
            for (FileField field : part.fields()) {
                for (String choice : field.choices()) {
                    assertThat(Database.<Long>seeOne(
                                    "select count(*) from pg_constraint where conrelid = ?::regclass and contype = 'c' "
                                            + "and pg_get_constraintdef(oid) like ?",
                                    "mujamma." + part.table(),
                                    "%" + field.name() + "%'" + choice + "'%"))
                            .as(part + "." + field.name() + " " + choice)
                            .isPositive();
                }
            }
        }
    }

    @Test
    void theListReckonsCompletenessAsTheRuleOnOneFileDoes() throws Exception {
        long bare = Facts.employee(BODY, HIRED);
        long filled = Facts.oneOfEverything(BODY).employee();
        Map<Long, Integer> percents = hr().call(() -> files.percents(List.of(bare, filled)));
        Completeness ofBare = file(bare).completeness();
        assertThat(percents).containsEntry(bare, ofBare.percent());
        assertThat(percents).containsEntry(filled, file(filled).completeness().percent());
        assertThat(ofBare.percent()).isZero();
        assertThat(ofBare.missing()).extracting(Completeness.Missing::item).contains("NIN", "NATIONAL_SERVICE");
        assertThat(ofBare.missing()).extracting(Completeness.Missing::item).doesNotContain("SPOUSE");
        assertThat(percents.get(filled)).isPositive();
    }

    private static HireEmployee hire(String matricule, Map<String, String> identity, long unit, boolean notTheSame) {
        return new HireEmployee(
                matricule, identity, LocalDate.of(2026, 11, 1), "LABOUR_90_11", unit, "Chargé d'études", notTheSame);
    }

    private static Map<String, String> identity(String name, String nin) {
        Map<String, String> identity = new HashMap<>(Map.of(
                "last_name_ar",
                "حمداني",
                "first_name_ar",
                "ليلى",
                "last_name_fr",
                name,
                "first_name_fr",
                "Leila",
                "sex",
                "F",
                "birth_date",
                "1994-05-06"));
        if (nin != null) {
            identity.put("nin", nin);
        }
        return identity;
    }

    @Test
    void somebodyIsEnteredUnderTheNextNumberAndNotTwice() throws Exception {
        String prefix = "H" + System.nanoTime() % 1_000_000 + "/";
        Caller director = Caller.wearing(Hats.madeUp("director", Role.HR_DIRECTOR, "OPREBATPH", null));
        Caller officer = Caller.wearing(Hats.madeUp("officer", Role.HR_OFFICER, "OPREBATPH", null));
        long unit = Facts.unit("OPREBATPH");
        director.run(() -> hiring.setPattern(new Pattern(prefix, 4)));
        assertThat(officer.call(() -> hiring.proposedMatricule())).contains(prefix + "0001");
        String nin = "11994" + String.format("%013d", System.nanoTime() % 1_000_000_000_000L);
        long first = officer.call(() -> hiring.hire(hire(prefix + "0001", identity("Hamdani", nin), unit, false)));
        assertThat(officer.call(() -> hiring.proposedMatricule())).contains(prefix + "0002");
        refused(
                "personnel.refused.matricule-taken",
                () -> officer.call(() -> hiring.hire(hire(prefix + "0001", identity("Autre", null), unit, false))));
        refused(
                "personnel.refused.same-person",
                () -> officer.call(() -> hiring.hire(hire(prefix + "0002", identity("Autre", nin), unit, true))));
        refused(
                "personnel.refused.alike",
                () -> officer.call(() -> hiring.hire(hire(prefix + "0002", identity("Hamdanie", null), unit, false))));
        assertThat(officer.call(() -> hiring.twins(identity("Hamdanie", null))))
                .anySatisfy(twin -> assertThat(twin.id()).isEqualTo(first));
        assertThat(officer.call(() -> hiring.hire(hire(prefix + "0002", identity("Hamdanie", null), unit, true))))
                .isPositive();
        refused(
                "personnel.problem.required",
                () -> officer.call(
                        () -> hiring.hire(hire(prefix + "0003", identity("Zerrouki", null), Facts.unit(BODY), true))));
        assertThatExceptionOfType(EJBAccessException.class)
                .isThrownBy(() -> officer.run(() -> hiring.setPattern(new Pattern("X", 4))));
    }
}
