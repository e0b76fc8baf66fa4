package dz.mujamma.it.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dz.mujamma.ejb.file.CsvSheet;
import dz.mujamma.ejb.file.FileRetentionService;
import dz.mujamma.ejb.job.DayTurn;
import dz.mujamma.ejb.job.JobRuns;
import dz.mujamma.ejb.personnel.PersonnelImportJob;
import dz.mujamma.ejb.personnel.StaffFileService;
import dz.mujamma.ejb.personnel.StaffOutcome;
import dz.mujamma.it.harness.Caller;
import dz.mujamma.it.harness.Database;
import dz.mujamma.it.harness.Deployments;
import dz.mujamma.it.harness.Hats;
import dz.mujamma.it.harness.Jobs;
import dz.mujamma.persistence.file.FileStorage;
import dz.mujamma.persistence.file.SentFile;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each test has files and people of its own. */
@ExtendWith(ArquillianExtension.class)
class FileRetentionIT {
    private static final String BODY = "OPREBATPH";
    private static final String OTHER = "ESSS";
    private static final Caller DIRECTOR =
            Caller.wearing(Hats.madeUp("director.oprebatph", Role.HR_DIRECTOR, BODY, null));
    private static final Caller OFFICER = Caller.wearing(Hats.madeUp("officer.oprebatph", Role.HR_OFFICER, BODY, null));
    private static final Caller NEIGHBOUR = Caller.wearing(Hats.madeUp("officer.esss", Role.HR_OFFICER, OTHER, null));
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Africa/Algiers"));
    private static final List<String> STAGING =
            List.of("sent_file_part", "staff_line", "staff_verdict", "career_line", "career_verdict", "career_plan");

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/FileRetentionService")
    private FileRetentionService retentions;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/PersonnelImportJob")
    private PersonnelImportJob importJob;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/StaffFileService")
    private StaffFileService files;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/JobRuns")
    private JobRuns runs;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/DayTurn")
    private DayTurn day;

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(FileRetentionIT.class);
    }

    @BeforeAll
    static void openUnits() {
        for (String body : List.of(BODY, OTHER)) {
            Database.lay(
                    "insert into mujamma.unit (body_id, code, name_ar, name_fr, wilaya_id) "
                            + "values (?, 'RET', 'وحدة', 'Unité', 16) on conflict do nothing",
                    body);
        }
    }

    @Test
    void whatIsTakenInOrLeftAloneGoesAndWhatCameOfItStays() throws Exception {
        long committed = commit(rehearse(OFFICER, "RTA", 3));
        long abandoned = rehearse(OFFICER, "RTB", 2);
        long young = rehearse(OFFICER, "RTC", 2);
        long halfWay = commit(rehearse(OFFICER, "RTD", 2));
        long neighbours = rehearse(NEIGHBOUR, "RTE", 2);
        Database.lay(
                "update mujamma.job_run set status = 'STOPPED' where id = ?",
                get(OFFICER, halfWay).commitId());
        List.of(committed, abandoned, young, halfWay).forEach(FileRetentionIT::layCareerLines);
        List.of(committed, abandoned, halfWay).forEach(file -> age(OFFICER, file, 181));
        age(OFFICER, young, 179);
        age(NEIGHBOUR, neighbours, 181);
        turn();

        assertThat(List.of(committed, abandoned)).allSatisfy(file -> assertThat(STAGING)
                .allSatisfy(table -> assertThat(rows(table, file)).as(table).isZero()));
        assertThat(List.of(young, halfWay)).allSatisfy(file -> assertThat(STAGING)
                .allSatisfy(table -> assertThat(rows(table, file)).as(table).isPositive()));
        assertThat(rows("staff_line", neighbours))
                .as("of a body whose day has not turned")
                .isPositive();
        SentFile left = get(OFFICER, committed);
        assertThat(left.forgottenAt()).isNotNull();
        assertThat(left.newLines()).isEqualTo(3);
        assertThat(OFFICER.call(() -> runs.progress(left.commitId()).status().name()))
                .isEqualTo("COMPLETED");
        assertThat(people("RTA")).isEqualTo(3);
        assertThat(Database.<Long>seeOne(
                        "select count(*) from mujamma.audit_entry where table_name = 'employee' and body_id = ? "
                                + "and operation = 'INSERT' and after ->> 'matricule' like 'RTA%'",
                        BODY))
                .isEqualTo(3);
        FileStorage storage = OFFICER.call(() -> retentions.storage()).get(0);
        assertThat(storage.forgotten()).isGreaterThanOrEqualTo(2);
        assertThat(storage.lines()).isGreaterThanOrEqualTo(4);
    }

    @Test
    void whoeverCommitsAForgottenFileIsToldToSendItAgain() throws Exception {
        long file = rehearse(OFFICER, "RTF", 2);
        age(OFFICER, file, 400);
        turn();

        assertThatThrownBy(() -> OFFICER.call(() -> importJob.commit(file)))
                .isInstanceOfSatisfying(
                        RuleException.class, e -> assertThat(e.key()).isEqualTo("file.refused.forgotten"));
        assertThatThrownBy(() -> OFFICER.run(() -> {
                    try (CsvSheet sheet = new CsvSheet(new ByteArrayOutputStream())) {
                        files.writeRefused(file, sheet, "reasons", told -> "");
                    }
                }))
                .isInstanceOf(RuleException.class);
        assertThat(OFFICER.call(() -> files.lines(file, StaffOutcome.NEW, 0, 10)))
                .isEmpty();
        assertThat(people("RTF")).isZero();
    }

    @Test
    void theTimeIsDatedAndTheLatestOfADayHolds() throws Exception {
        assertThat(OFFICER.call(() -> retentions.current()).orElseThrow().days())
                .as("as supplied")
                .isEqualTo(180);
        DIRECTOR.run(() -> retentions.set(TODAY.plusDays(5), 40, "القرار 12"));
        DIRECTOR.run(() -> retentions.set(TODAY.plusDays(5), 60, "القرار 13"));
        assertThat(OFFICER.call(() -> retentions.current()).orElseThrow().days())
                .as("not before the day")
                .isEqualTo(180);
        assertThat(OFFICER.call(() -> retentions.all()).get(0).days()).isEqualTo(60);
        assertThat(Database.<Long>seeOne(
                        "select count(*) from mujamma.audit_entry where table_name = 'file_retention' and body_id = ? "
                                + "and account = 'director.oprebatph'",
                        BODY))
                .isEqualTo(2);
        assertThat(NEIGHBOUR.call(() -> retentions.all())).hasSize(1);
    }

    @Test
    void theTimeIsTheDirectorsAndNobodysToShortenBackwards() {
        assertThatThrownBy(() -> OFFICER.run(() -> retentions.set(TODAY, 90, "x")))
                .isInstanceOf(EJBAccessException.class);
        refused("file.retention.refused.past", TODAY.minusDays(1), 90);
        refused("file.retention.refused.days", TODAY, 29);
        refused("file.retention.refused.days", TODAY, 3651);
        assertThatThrownBy(() -> Database.lay("update mujamma.file_retention set days = 1 where body_id = ?", BODY))
                .hasStackTraceContaining("file_retention_days");
    }

    private void refused(String key, LocalDate from, int days) {
        assertThatThrownBy(() -> DIRECTOR.run(() -> retentions.set(from, days, "x")))
                .isInstanceOfSatisfying(
                        RuleException.class, e -> assertThat(e.key()).isEqualTo(key));
    }

    /** Only the day of this body turns, so that the files of other tests stay. */
    private void turn() {
        Database.lay(
                "insert into mujamma.day_turn (body_id, task, day) select id, 'file-retention', current_date + 1 "
                        + "from mujamma.body where id <> ? on conflict (body_id, task) do update set day = excluded.day",
                BODY);
        Database.lay("delete from mujamma.day_turn where task = 'file-retention' and body_id = ?", BODY);
        day.turn(TODAY);
    }

    private long rehearse(Caller caller, String prefix, int people) throws Exception {
        byte[] text = text(prefix, people).getBytes(StandardCharsets.UTF_8);
        long file = caller.call(() -> importJob.upload("staff.csv", new ByteArrayInputStream(text)));
        assertThat(Jobs.await(get(caller, file).rehearsalId()).get("status")).isEqualTo("COMPLETED");
        assertThat(get(caller, file).newLines()).isEqualTo(people);
        return file;
    }

    private long commit(long file) throws Exception {
        Map<String, Object> run = Jobs.await(OFFICER.call(() -> importJob.commit(file)));
        assertThat(run.get("status")).isEqualTo("COMPLETED");
        return file;
    }

    private SentFile get(Caller caller, long file) throws Exception {
        return caller.call(() -> files.get(file));
    }

    private void age(Caller caller, long file, int days) {
        try {
            SentFile sent = get(caller, file);
            Database.lay(
                    "update mujamma.job_run set ended_at = ended_at - make_interval(days => ?) where id in (?, ?)",
                    days,
                    sent.rehearsalId(),
                    sent.commitId() == null ? sent.rehearsalId() : sent.commitId());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** As if the file were one of careers: its lines have tables of their own. */
    private static void layCareerLines(long file) {
        Database.lay("insert into mujamma.career_line (body_id, file_id, line_no) values (?, ?, 2)", BODY, file);
        Database.lay(
                "insert into mujamma.career_verdict (body_id, file_id, line_no, outcome) values (?, ?, 2, 'REFUSED')",
                BODY,
                file);
        Database.lay(
                "insert into mujamma.career_plan (body_id, file_id, employee_id, goes, valid_from) "
                        + "values (?, ?, 1, false, date '2026-01-01')",
                BODY,
                file);
    }

    private static String text(String prefix, int people) {
        StringBuilder text = new StringBuilder("Matricule;Nom (arabe);Prénom (arabe);Nom;Prénom;Sexe;Date de naissance;"
                + "Wilaya de naissance;Date de recrutement;Régime;Code unité;Poste;Grade\n");
        for (int i = 1; i <= people; i++) {
            text.append(prefix)
                    .append(i)
                    .append(
                            ";بن علي;محمد;Benali;Mohamed;M;15/03/1980;16;01/09/2005;06-03;RET;Chef de bureau;Administrateur\n");
        }
        return text.toString();
    }

    private static long rows(String table, long file) {
        return Database.seeOne("select count(*) from mujamma." + table + " where file_id = ?", file);
    }

    private static long people(String prefix) {
        return Database.seeOne(
                "select count(*) from mujamma.employee where body_id = ? and matricule like ?", BODY, prefix + "%");
    }
}
