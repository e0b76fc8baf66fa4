package dz.mujamma.it.personnel;

import static dz.mujamma.it.personnel.StaffFileText.BIRTH;
import static dz.mujamma.it.personnel.StaffFileText.CHIEF;
import static dz.mujamma.it.personnel.StaffFileText.HIRED;
import static dz.mujamma.it.personnel.StaffFileText.MATRICULE;
import static dz.mujamma.it.personnel.StaffFileText.NIN;
import static dz.mujamma.it.personnel.StaffFileText.NSS;
import static dz.mujamma.it.personnel.StaffFileText.POST;
import static dz.mujamma.it.personnel.StaffFileText.UNIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dz.mujamma.ejb.file.CsvSheet;
import dz.mujamma.ejb.job.JobRuns;
import dz.mujamma.ejb.personnel.PersonnelImportJob;
import dz.mujamma.ejb.personnel.StaffFileService;
import dz.mujamma.ejb.personnel.StaffOutcome;
import dz.mujamma.it.harness.Caller;
import dz.mujamma.it.harness.Database;
import dz.mujamma.it.harness.Deployments;
import dz.mujamma.it.harness.Facts;
import dz.mujamma.it.harness.Hats;
import dz.mujamma.it.harness.Jobs;
import dz.mujamma.persistence.file.FileRejection;
import dz.mujamma.persistence.file.SentFile;
import dz.mujamma.persistence.personnel.StaffLineRow;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.ejb.EJB;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each test has matricules of its own, so that none meets another's people. */
@ExtendWith(ArquillianExtension.class)
class PersonnelImportIT {
    private static final String BODY = "INT";
    private static final Caller OFFICER = Caller.wearing(Hats.madeUp("officer.int", Role.HR_OFFICER, BODY, null));
    private static final Caller STRANGER = Caller.wearing(Hats.madeUp("officer.esss", Role.HR_OFFICER, "ESSS", null));

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/PersonnelImportJob")
    private PersonnelImportJob importJob;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/StaffFileService")
    private StaffFileService files;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/JobRuns")
    private JobRuns runs;

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(PersonnelImportIT.class, StaffFileText.class);
    }

    @BeforeAll
    static void openUnits() {
        unit(BODY, "DG");
        unit("ESSS", "ELSEWHERE");
    }

    @Test
    void aRehearsalShowsAllAndWritesNobody() throws Exception {
        StaffFileText text = new StaffFileText("RA").people(12);
        long file = rehearse(text.bytes());

        assertThat(counts(file)).isEqualTo("12 new, 0 changed, 0 unchanged, 0 refused");
        assertThat(people("RA")).isZero();
    }

    @Test
    void aCommitWritesThemUnderTheirChiefsInTheNameOfWhoCommitted() throws Exception {
        // Chiefs stand below their people in the file, three levels deep.
        StaffFileText text = new StaffFileText("CW").people(20);
        text.with(1, CHIEF, text.matricule(10)).with(10, CHIEF, text.matricule(20));
        long file = rehearse(text.bytes());
        commit(file);

        assertThat(people("CW")).isEqualTo(20);
        assertThat(Database.<String>seeOne(
                        "select c.matricule from mujamma.employee e join mujamma.employee c on c.id = e.chief_id "
                                + "where e.body_id = ? and e.matricule = ?",
                        BODY,
                        text.matricule(1)))
                .isEqualTo(text.matricule(10));
        assertThat(
                        Database.<Long>seeOne(
                                "select count(*) from mujamma.audit_entry where table_name = 'employee' and operation = 'INSERT' "
                                        + "and account = 'officer.int' and hat = 'HR_OFFICER@INT' and after ->> 'matricule' like 'CW%'"))
                .isEqualTo(20);
    }

    @Test
    void theSameFileTwiceChangesNothing() throws Exception {
        byte[] bytes = new StaffFileText("SF").people(8).bytes();
        commit(rehearse(bytes));
        long again = rehearse(bytes);
        assertThat(counts(again)).isEqualTo("0 new, 0 changed, 8 unchanged, 0 refused");
        commit(again);

        assertThat(audited("SF")).containsExactly("INSERT 8");
    }

    @Test
    void aChangedLineTellsWhatChangesFieldByField() throws Exception {
        StaffFileText text = new StaffFileText("CH").people(3);
        commit(rehearse(text.bytes()));
        long file = rehearse(text.with(2, POST, "Directeur").bytes());

        StaffLineRow line = lines(file, StaffOutcome.CHANGED).get(0);
        assertThat(line.differences())
                .containsExactly(new StaffLineRow.Change("POST_TITLE", "Chef de bureau", "Directeur"));
        commit(file);
        assertThat(Database.<String>seeOne(
                        "select post_title from mujamma.employee where body_id = ? and matricule = ?",
                        BODY,
                        text.matricule(2)))
                .isEqualTo("Directeur");
    }

    @Test
    void eachFaultIsToldByLineAndColumnAndStopsNobodyElse() throws Exception {
        StaffFileText known = new StaffFileText("KN").people(1);
        commit(rehearse(known.bytes()));
        StaffFileText text = new StaffFileText("FT").people(12);
        text.with(1, BIRTH, "31/02/1990")
                .with(2, POST, "=1+1")
                .with(3, NIN, "1.23457E+17")
                .with(4, UNIT, "ELSEWHERE")
                .with(5, MATRICULE, text.matricule(6))
                .with(7, NSS, nss(known.matricule(1)))
                .with(8, CHIEF, text.matricule(9))
                .with(9, CHIEF, text.matricule(8))
                .with(10, CHIEF, text.matricule(8))
                .with(11, CHIEF, "NOBODY");
        long file = rehearse(text.bytes());

        assertThat(reasons(file))
                .containsExactly(
                        "2 BIRTH date-impossible",
                        "3 POST_TITLE formula",
                        "4 NIN shortened-number",
                        "5 UNIT unknown-unit",
                        "6 MATRICULE twice-in-file",
                        "7 MATRICULE twice-in-file",
                        "8 NSS taken",
                        "9 CHIEF chief-circle",
                        "10 CHIEF chief-circle",
                        "11 CHIEF chief-refused",
                        "12 CHIEF chief-unknown");
        commit(file);
        assertThat(people("FT")).isEqualTo(1);
    }

    @Test
    void aCircleThroughThoseWhoAreThereIsRefused() throws Exception {
        StaffFileText text = new StaffFileText("CI").people(3);
        commit(rehearse(text.with(1, CHIEF, text.matricule(2))
                .with(2, CHIEF, text.matricule(3))
                .bytes()));
        long file = rehearse(text.with(3, CHIEF, text.matricule(1)).bytes());

        assertThat(reasons(file)).containsExactly("4 CHIEF chief-circle");
        assertThat(counts(file)).isEqualTo("0 new, 0 changed, 2 unchanged, 1 refused");
    }

    @Test
    void refusedLinesComeBackWithTheirReasonsAndGoInOnceMended() throws Exception {
        StaffFileText text =
                new StaffFileText("RF").people(4).with(2, HIRED, "01/13/2005").with(3, UNIT, "NO");
        long file = rehearse(text.bytes());
        commit(file);
        assertThat(people("RF")).isEqualTo(2);

        String refused = refusedFile(file);
        assertThat(refused).contains("reasons").contains("date-impossible").contains("unknown-unit");
        String mended = refused.replace("01/13/2005", "01/12/2005").replace(";NO;", ";DG;");
        long again = rehearse(mended.getBytes(StandardCharsets.UTF_8));
        assertThat(counts(again)).isEqualTo("2 new, 0 changed, 0 unchanged, 0 refused");
        commit(again);
        assertThat(people("RF")).isEqualTo(4);
    }

    @Test
    void windows1256IsReadAsWell() throws Exception {
        StaffFileText text = new StaffFileText("WI").people(2);
        commit(rehearse(text.bytes(Charset.forName("windows-1256"))));

        assertThat(Database.<String>seeOne(
                        "select last_name_ar from mujamma.employee where body_id = ? and matricule = ?",
                        BODY,
                        text.matricule(1)))
                .isEqualTo("بن علي");
    }

    @Test
    void whatCameMeanwhileIsFoundByTheCommit() throws Exception {
        byte[] bytes = new StaffFileText("MW").people(5).bytes();
        long first = rehearse(bytes);
        long second = rehearse(bytes);
        commit(first);
        commit(second);

        assertThat(people("MW")).isEqualTo(5);
        assertThat(counts(second)).isEqualTo("0 new, 0 changed, 5 unchanged, 0 refused");
    }

    @Test
    void aStoppedRunGoesOnWhereItWasAndEndsExact() throws Exception {
        int people = 30_000;
        StaffFileText text = new StaffFileText("SZ").people(people);
        long file = OFFICER.call(() -> importJob.upload("stop.csv", new ByteArrayInputStream(text.bytes())));
        long rehearsal = OFFICER.call(() -> files.get(file)).rehearsalId();
        stopAndRestart(rehearsal);
        assertThat(counts(file)).isEqualTo(people + " new, 0 changed, 0 unchanged, 0 refused");
        assertThat(Database.<Long>seeOne("select count(*) from mujamma.staff_line where file_id = ?", file))
                .isEqualTo(people);

        long commit = OFFICER.call(() -> importJob.commit(file));
        stopAndRestart(commit);
        assertThat(people("SZ")).isEqualTo(people);
        assertThat(audited("SZ"))
                .as("each is entered once and touched by nothing else")
                .containsExactly("INSERT " + people);
    }

    @Test
    void aFileThatIsNoneIsRefusedInASentence() {
        assertThatThrownBy(() -> rehearse(new byte[0])).isInstanceOf(RuleException.class);
        assertThatThrownBy(() -> rehearse("hello".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        RuleException.class, e -> assertThat(e.key()).isEqualTo("file.unreadable.no-header"));
    }

    @Test
    void aLeaveThatWaitsFollowsToTheNewChief() throws Exception {
        StaffFileText text = new StaffFileText("FC").people(3).with(1, CHIEF, "FC00002");
        commit(rehearse(text.bytes()));
        long request = Facts.request(
                BODY, id("FC00001"), id("FC00002"), LocalDate.now().plusDays(20));
        commit(rehearse(text.with(1, CHIEF, "FC00003").bytes()));

        assertThat(Database.<Long>seeOne("select decider_id from mujamma.leave_request where id = ?", request))
                .isEqualTo(id("FC00003"));
        assertThat(Database.<String>seeOne(
                        "select message_key from mujamma.notification where employee_id = ?", id("FC00003")))
                .isEqualTo("leave.told.asked");
    }

    @Test
    void aHireDateDoesNotMovePastLeave() throws Exception {
        StaffFileText text = new StaffFileText("HL").people(2);
        commit(rehearse(text.bytes()));
        Facts.request(BODY, id("HL00001"), null, LocalDate.of(2020, 3, 1));
        long file = rehearse(
                text.with(1, HIRED, "02/03/2020").with(2, HIRED, "02/03/2020").bytes());

        assertThat(reasons(file)).containsExactly("2 HIRE_DATE hire-after-leave");
        assertThat(lines(file, StaffOutcome.REFUSED).get(0).rejections().get(0).arguments())
                .containsExactly("2020-03-01");
        assertThat(counts(file)).isEqualTo("0 new, 1 changed, 0 unchanged, 1 refused");
    }

    @Test
    void leaveAskedForBetweenRehearsalAndCommitHoldsTheHireDate() throws Exception {
        StaffFileText text = new StaffFileText("HM").people(1);
        commit(rehearse(text.bytes()));
        long file = rehearse(text.with(1, HIRED, "02/03/2020").bytes());
        assertThat(counts(file)).isEqualTo("0 new, 1 changed, 0 unchanged, 0 refused");
        Facts.request(BODY, id("HM00001"), null, LocalDate.of(2020, 3, 1));
        commit(file);

        assertThat(reasons(file)).containsExactly("2 HIRE_DATE hire-after-leave");
        assertThat(Database.<String>seeOne("select hire_date::text from mujamma.employee where id = ?", id("HM00001")))
                .isEqualTo("2005-09-01");
    }

    @Test
    void aWorkbookIsReadLikeText() throws Exception {
        StaffFileText text =
                new StaffFileText("XL").people(40).with(7, CHIEF, "XL00040").with(9, UNIT, "NO");
        long file = rehearse(text.workbook());

        assertThat(counts(file)).isEqualTo("39 new, 0 changed, 0 unchanged, 1 refused");
        assertThat(reasons(file)).containsExactly("10 UNIT unknown-unit");
        commit(file);
        assertThat(people("XL")).isEqualTo(39);
        Map<String, Object> read = Database.see("select * from mujamma.employee where id = ?", id("XL00007"))
                .get(0);
        assertThat(read)
                .containsEntry("last_name_ar", "بن علي")
                .containsEntry("nin", text.cell(7, NIN))
                .containsEntry("chief_id", id("XL00040"));
    }

    @Test
    void anotherBodySeesNothingOfIt() throws Exception {
        long file = rehearse(new StaffFileText("AB").people(1).bytes());

        assertThatThrownBy(() -> STRANGER.call(() -> files.get(file))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> STRANGER.call(() -> importJob.commit(file))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> STRANGER.call(() -> files.lines(file, StaffOutcome.NEW, 0, 10)))
                .isInstanceOf(NotFoundException.class);
        assertThat(STRANGER.call(() -> files.countLines(file, StaffOutcome.NEW)))
                .isZero();
    }

    private void stopAndRestart(long run) throws Exception {
        Thread.sleep(300);
        try {
            OFFICER.run(() -> runs.stop(run));
        } catch (RuleException endedAlready) {
            assertThat(endedAlready.key()).isEqualTo("job.refused.notRunning");
        }
        if (!"COMPLETED".equals(Jobs.await(run).get("status"))) {
            OFFICER.run(() -> runs.restart(run));
            assertThat(Jobs.await(run).get("status")).isEqualTo("COMPLETED");
        }
    }

    private long rehearse(byte[] bytes) throws Exception {
        long file = OFFICER.call(() -> importJob.upload("staff.csv", new ByteArrayInputStream(bytes)));
        assertThat(Jobs.await(OFFICER.call(() -> files.get(file)).rehearsalId()).get("status"))
                .isEqualTo("COMPLETED");
        return file;
    }

    private void commit(long file) throws Exception {
        long run = OFFICER.call(() -> importJob.commit(file));
        assertThat(Jobs.await(run).get("status")).isEqualTo("COMPLETED");
    }

    private String counts(long file) throws Exception {
        SentFile row = OFFICER.call(() -> files.get(file));
        return "%d new, %d changed, %d unchanged, %d refused"
                .formatted(row.newLines(), row.changedLines(), row.unchangedLines(), row.refusedLines());
    }

    private List<StaffLineRow> lines(long file, StaffOutcome outcome) throws Exception {
        return OFFICER.call(() -> files.lines(file, outcome, 0, 100));
    }

    private List<String> reasons(long file) throws Exception {
        return lines(file, StaffOutcome.REFUSED).stream()
                .flatMap(line -> line.rejections().stream())
                .map(told -> told.line() + " " + told.column() + " " + word(told))
                .collect(Collectors.toList());
    }

    private String refusedFile(long file) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Function<FileRejection, String> sentence = PersonnelImportIT::word;
        OFFICER.run(() -> {
            try (CsvSheet sheet = new CsvSheet(bytes)) {
                files.writeRefused(file, sheet, "reasons", sentence);
            }
        });
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String word(FileRejection told) {
        return told.reason().substring(told.reason().lastIndexOf('.') + 1);
    }

    private static String nss(String matricule) {
        return Database.seeOne("select nss from mujamma.employee where body_id = ? and matricule = ?", BODY, matricule);
    }

    private static long id(String matricule) {
        return Database.seeOne("select id from mujamma.employee where body_id = ? and matricule = ?", BODY, matricule);
    }

    private static long people(String prefix) {
        return Database.<Long>seeOne(
                "select count(*) from mujamma.employee where body_id = ? and matricule like ?", BODY, prefix + "%");
    }

    /** What was done to the people of a file, and how often: those of this body with matricules of that form alone. */
    private static List<String> audited(String prefix) {
        return Database.see(
                        "select operation || ' ' || count(*) as done from mujamma.audit_entry where table_name = 'employee' "
                                + "and body_id = ? and coalesce(after, before) ->> 'matricule' ~ ? group by operation order by 1",
                        BODY,
                        "^" + prefix + "[0-9]{5}$")
                .stream()
                .map(row -> (String) row.get("done"))
                .toList();
    }

    private static void unit(String body, String code) {
        Database.lay(
                "insert into mujamma.unit (body_id, code, name_ar, name_fr, wilaya_id) "
                        + "values (?, ?, 'وحدة', 'Unité', 16) on conflict do nothing",
                body,
                code);
    }
}
