package dz.mujamma.it.career;

import static dz.mujamma.it.career.CareerFileText.EFFECT;
import static dz.mujamma.it.career.CareerFileText.GRADE;
import static dz.mujamma.it.career.CareerFileText.KIND;
import static dz.mujamma.it.career.CareerFileText.NUMBER;
import static dz.mujamma.it.career.CareerFileText.POST;
import static dz.mujamma.it.career.CareerFileText.SIGNED;
import static dz.mujamma.it.career.CareerFileText.UNIT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dz.mujamma.ejb.career.intake.CareerFileService;
import dz.mujamma.ejb.career.intake.CareerImportJob;
import dz.mujamma.ejb.career.intake.CareerOutcome;
import dz.mujamma.ejb.file.CsvSheet;
import dz.mujamma.ejb.job.JobRuns;
import dz.mujamma.it.harness.Caller;
import dz.mujamma.it.harness.Database;
import dz.mujamma.it.harness.Deployments;
import dz.mujamma.it.harness.Hats;
import dz.mujamma.it.harness.Jobs;
import dz.mujamma.persistence.file.FileRejection;
import dz.mujamma.persistence.file.SentFile;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.ejb.EJB;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each test has people of its own. */
@ExtendWith(ArquillianExtension.class)
class CareerImportIT {
    private static final String BODY = "FNPOS";
    private static final Caller OFFICER = Caller.wearing(Hats.madeUp("officer.fnpos", Role.HR_OFFICER, BODY, null));
    private static final Caller STRANGER = Caller.wearing(Hats.madeUp("officer.esss", Role.HR_OFFICER, "ESSS", null));
    private static final String BELIEVED =
            "select valid_from || ' ' || coalesce(valid_to::text, '') || ' ' || position_id || ' ' || coalesce(step::text, '') as period "
                    + "from mujamma.career_period where employee_id = ? and known_to is null order by valid_from";

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/CareerImportJob")
    private CareerImportJob importJob;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/CareerFileService")
    private CareerFileService files;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/JobRuns")
    private JobRuns runs;

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(CareerImportIT.class, CareerFileText.class);
    }

    @Test
    void aRehearsalShowsAllAndWritesNothing() throws Exception {
        long person = person();
        long file = rehearse(text().career(person));

        assertThat(counts(file)).isEqualTo("4 new, 0 unchanged, 0 refused");
        assertThat(acts(person)).isZero();
        assertThat(periods(person)).isEmpty();
    }

    @Test
    void aCommitWritesSignedActsOfHistoryTheTimelineAndThePresent() throws Exception {
        long person = person();
        commit(rehearse(text().career(person)));

        assertThat(periods(person))
                .containsExactly(
                        "2010-03-01 2010-03-15 APPOINTED 0",
                        "2010-03-15 2011-03-15 PROBATION 0",
                        "2011-03-15 2018-01-01 ACTIVE 0",
                        "2018-01-01  ACTIVE 2");
        assertThat(Database.see(
                                "select origin, status, reference, signed_on::text as signed_on, drafted_by, number from mujamma.act "
                                        + "where employee_id = ? order by signed_order",
                                person)
                        .get(3))
                .containsEntry("origin", "HISTORY")
                .containsEntry("status", "SIGNED")
                .containsEntry("reference", "4/2018")
                .containsEntry("signed_on", "2018-02-01")
                .containsEntry("drafted_by", "officer.fnpos")
                .containsEntry("number", null);
        assertThat(Database.<String>seeOne("select grade_label from mujamma.employee where id = ?", person))
                .isEqualTo("متصرف رئيسي");
        assertThat(Database.<Long>seeOne(
                        "select count(*) from mujamma.audit_entry where table_name = 'act' and account = 'officer.fnpos' "
                                + "and (after ->> 'employee_id')::bigint = ?",
                        person))
                .isEqualTo(4);
    }

    @Test
    void theSameFileTwiceChangesNothing() throws Exception {
        long person = person();
        commit(rehearse(text().career(person)));
        long again = rehearse(text().career(person));
        assertThat(counts(again)).isEqualTo("0 new, 4 unchanged, 0 refused");
        commit(again);

        assertThat(acts(person)).isEqualTo(4);
        assertThat(Database.<Long>seeOne("select count(*) from mujamma.career_period where employee_id = ?", person))
                .isEqualTo(4);
    }

    @Test
    void eachFaultIsToldAndTakesThePersonWithItAndNobodyElse() throws Exception {
        long good = person();
        long bad = person();
        long lawless = person();
        CareerFileText text = text().career(bad)
                .with(1, UNIT, "NOWHERE")
                .with(2, KIND, "Fête")
                .with(4, GRADE, "Roi")
                .with(4, POST, "NO-1");
        text.career(good);
        text.career(lawless).without(10);
        text.line("NOBODY", "PROMOTION", "1", "01/01/2020", "01/01/2020", "", "ADM", "1", "", "", "", "");
        long file = rehearse(text);

        assertThat(reasons(file))
                .containsExactly(
                        "2 UNIT unknown-unit",
                        "3 KIND kind",
                        "4 null because-of-line",
                        "5 GRADE grade",
                        "5 POST unknown-post",
                        "10 null because-of-line",
                        "11 KIND position",
                        "12 null because-of-line",
                        "13 MATRICULE unknown-employee");
        commit(file);
        assertThat(acts(good)).isEqualTo(4);
        assertThat(acts(bad) + acts(lawless)).isZero();
    }

    @Test
    void refusedLinesComeBackAndGoInOnceMended() throws Exception {
        long person = person();
        long file = rehearse(text().career(person).with(3, EFFECT, "31/02/2011"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        OFFICER.run(() -> {
            try (CsvSheet sheet = new CsvSheet(bytes)) {
                files.writeRefused(file, sheet, "reasons", FileRejection::reason);
            }
        });
        String refused = bytes.toString(StandardCharsets.UTF_8);
        assertThat(refused.lines()).hasSize(5);
        long again = rehearse(refused.replace("31/02/2011", "15/03/2011").getBytes(StandardCharsets.UTF_8));
        assertThat(counts(again)).isEqualTo("4 new, 0 unchanged, 0 refused");
        commit(again);
        assertThat(acts(person)).isEqualTo(4);
    }

    @Test
    void moreOfAPastComesLaterAndWhatWasBelievedStays() throws Exception {
        long person = person();
        commit(rehearse(text().career(person).without(4)));
        String between = Database.seeOne("select clock_timestamp()::text");
        CareerFileText more = text().career(person);
        commit(rehearse(more));

        assertThat(periods(person)).endsWith("2011-03-15 2018-01-01 ACTIVE 0", "2018-01-01  ACTIVE 2");
        assertThat(Database.<Long>seeOne(
                        "select count(*) from mujamma.career_period where employee_id = ? and known_from <= ?::timestamptz "
                                + "and (known_to is null or known_to > ?::timestamptz) and valid_from = '2011-03-15' and valid_to is null",
                        person,
                        between,
                        between))
                .isEqualTo(1);
    }

    @Test
    void aCorrectionAndACancellationInTheSameFileAreFolded() throws Exception {
        long person = person();
        String matricule = CareerFileText.matricule(person);
        CareerFileText text = text().career(person);
        text.line(
                matricule,
                "CORRECTION",
                "5/2018",
                "01/03/2018",
                "01/02/2018",
                "",
                "ADM-PRIN",
                "3",
                "",
                "",
                "",
                "4/2018");
        text.line(matricule, "STEP", "6/2020", "01/03/2020", "01/03/2020", "", "", "5", "", "", "", "");
        text.line(matricule, "إلغاء مقرر", "7/2020", "01/04/2020", "01/03/2020", "", "", "", "", "", "", "6/2020");
        commit(rehearse(text));

        assertThat(periods(person)).endsWith("2011-03-15 2018-02-01 ACTIVE 0", "2018-02-01  ACTIVE 3");
        assertThat(Database.<String>seeOne(
                        "select t.reference from mujamma.act a join mujamma.act t on t.id = a.target_act_id "
                                + "where a.employee_id = ? and a.reference = '7/2020'",
                        person))
                .isEqualTo("6/2020");
        long again = rehearse(text);
        assertThat(counts(again)).isEqualTo("0 new, 7 unchanged, 0 refused");
    }

    @Test
    void onePostHasOneHolderInTheFileAndInTheHouse() throws Exception {
        long first = person();
        long second = person();
        long third = person();
        String post = post("P-ONE-" + first);
        String other = post("P-TWO-" + first);
        commit(rehearse(text().career(first).with(-1, POST, post)));
        CareerFileText text = text().career(second).with(-1, POST, post);
        text.career(third).with(-1, POST, other);
        long fourth = person();
        text.career(fourth).with(-1, POST, other);
        long file = rehearse(text);

        assertThat(reasons(file))
                .contains("5 POST post-taken", "9 POST post-twice", "13 POST post-twice", "2 null because-of-line");
        assertThat(counts(file)).isEqualTo("0 new, 0 unchanged, 12 refused");
    }

    @Test
    void aPostIsNotHeldBeforeItIsThere() throws Exception {
        long person = person();
        String post = post("P-LATE-" + person);
        long file = rehearse(text().career(person).with(1, POST, post));

        assertThat(reasons(file)).contains("2 POST post-not-there");
    }

    @Test
    void whatIsSignedMeanwhileKeepsTheHistoryOut() throws Exception {
        long person = person();
        long file = rehearse(text().career(person));
        Database.lay(
                "insert into mujamma.act (body_id, employee_id, kind_id, regime_id, effect_on, position_id, origin, status, "
                        + "drafted_by, drafted_at, reference, signed_on, signed_at, signed_order) values (?, ?, "
                        + "'INITIAL_SITUATION', 'CIVIL_SERVICE', '2009-01-01', 'ACTIVE', 'HISTORY', 'SIGNED', 'it', now(), 'X', "
                        + "'2009-01-01', now(), -5)",
                BODY,
                person);
        commit(file);

        assertThat(acts(person)).isEqualTo(1);
        assertThat(counts(file)).isEqualTo("0 new, 0 unchanged, 4 refused");
    }

    @Test
    void aKilledRunGoesOnWhereItWasAndEndsExact() throws Exception {
        CareerFileText text = text();
        Database.lay(
                "insert into mujamma.employee (body_id, matricule, last_name_ar, first_name_ar, last_name_fr, first_name_fr, sex, "
                        + "birth_year, hire_date, regime_id, unit_id, post_title) select ?, 'KR' || n, 'بن علي', 'سمير', 'Benali', "
                        + "'Samir', 'M', 1980, '2010-03-01', 'CIVIL_SERVICE', ?, 'Cadre' from generate_series(1, 6000) n",
                BODY,
                unit());
        String code = Database.seeOne("select code from mujamma.unit where id = ?", unit());
        for (int i = 1; i <= 6000; i++) {
            text.line("KR" + i, "RECRUITMENT", "1", "01/03/2010", "01/03/2010", "", "ADM", "0", "", code, "", "");
            text.line("KR" + i, "INSTALLATION", "2", "02/03/2010", "02/03/2010", "", "", "", "", "", "", "");
            text.line("KR" + i, "CONFIRMATION", "3", "02/03/2011", "02/03/2011", "", "", "", "", "", "", "");
        }
        long file = OFFICER.call(() -> importJob.upload("kill.csv", new ByteArrayInputStream(text.bytes())));
        stopAndRestart(OFFICER.call(() -> files.get(file)).rehearsalId());
        assertThat(counts(file)).isEqualTo("18000 new, 0 unchanged, 0 refused");
        stopAndRestart(OFFICER.call(() -> importJob.commit(file)));

        assertThat(Database.<Long>seeOne(
                        "select count(*) from mujamma.act a join mujamma.employee e on e.id = a.employee_id where e.matricule like 'KR%' and e.body_id = ?",
                        BODY))
                .isEqualTo(18_000);
        assertThat(Database.<Long>seeOne(
                        "select count(*) from mujamma.career_period p join mujamma.employee e on e.id = p.employee_id "
                                + "where e.matricule like 'KR%' and e.body_id = ? and p.known_to is null",
                        BODY))
                .isEqualTo(18_000);
        assertThat(counts(file)).isEqualTo("18000 new, 0 unchanged, 0 refused");
    }

    @Test
    void actsOfDisciplineNeedTheirRight() throws Exception {
        long person = person();
        long file = rehearse(text().career(person)
                .line(
                        CareerFileText.matricule(person),
                        "SANCTION_WARNING",
                        "8/2019",
                        "01/01/2019",
                        "01/01/2019",
                        "",
                        "",
                        "",
                        "",
                        "",
                        "",
                        ""));

        assertThat(reasons(file)).contains("6 KIND discipline");
    }

    @Test
    void aFileThatIsNoneIsRefusedInASentence() {
        assertThatThrownBy(() -> rehearse("hello".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        RuleException.class, e -> assertThat(e.key()).isEqualTo("file.unreadable.no-header"));
    }

    @Test
    void signDatesAheadAndDoubledActsAreRefused() throws Exception {
        long person = person();
        long file = rehearse(text().career(person)
                .with(4, SIGNED, "01/01/2040")
                .with(2, KIND, "CONFIRMATION")
                .with(2, EFFECT, "15/03/2011")
                .with(2, NUMBER, "3/2011"));

        assertThat(reasons(file))
                .containsExactly(
                        "2 null because-of-line",
                        "3 NUMBER twice-in-file",
                        "4 NUMBER twice-in-file",
                        "5 SIGNED_ON signed-later");
    }

    @Test
    void anotherBodySeesNothingOfIt() throws Exception {
        long file = rehearse(text().career(person()));

        assertThatThrownBy(() -> STRANGER.call(() -> files.get(file))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> STRANGER.call(() -> importJob.commit(file))).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> STRANGER.call(() -> files.lines(file, CareerOutcome.NEW, 0, 10)))
                .isInstanceOf(NotFoundException.class);
        String theirs = CareerFileText.matricule(person());
        long foreign = STRANGER.call(() -> importJob.upload(
                "x.csv",
                new ByteArrayInputStream(text().line(
                                theirs,
                                "RECRUITMENT",
                                "1",
                                "01/03/2010",
                                "01/03/2010",
                                "",
                                "ADM",
                                "0",
                                "",
                                "DG",
                                "",
                                "")
                        .bytes())));
        Jobs.await(STRANGER.call(() -> files.get(foreign)).rehearsalId());
        assertThat(STRANGER.call(() -> files.lines(foreign, CareerOutcome.REFUSED, 0, 10)).stream()
                        .flatMap(line -> line.rejections().stream())
                        .map(FileRejection::reason))
                .contains("intake.refused.unknown-employee");
    }

    private void stopAndRestart(long run) throws Exception {
        Thread.sleep(400);
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

    private static CareerFileText text() {
        return new CareerFileText(BODY);
    }

    private static long person() {
        return CareerFileText.person(BODY);
    }

    private static long unit() {
        return Database.<Long>seeOne("select min(id) from mujamma.unit where body_id = ?", BODY);
    }

    private static String post(String number) {
        Database.lay(
                "insert into mujamma.post (body_id, number, title_ar, title_fr, unit_id, valid_from) "
                        + "values (?, ?, 'منصب', 'Poste', ?, ?)",
                BODY,
                number,
                unit(),
                LocalDate.of(2015, 1, 1));
        return number;
    }

    private long rehearse(CareerFileText text) throws Exception {
        return rehearse(text.bytes());
    }

    private long rehearse(byte[] bytes) throws Exception {
        long file = OFFICER.call(() -> importJob.upload("careers.csv", new ByteArrayInputStream(bytes)));
        Map<String, Object> run = Jobs.await(OFFICER.call(() -> files.get(file)).rehearsalId());
        assertThat(run.get("status")).as("%s", run).isEqualTo("COMPLETED");
        return file;
    }

    private void commit(long file) throws Exception {
        Map<String, Object> run = Jobs.await(OFFICER.call(() -> importJob.commit(file)));
        assertThat(run.get("status")).as("%s", run).isEqualTo("COMPLETED");
    }

    private String counts(long file) throws Exception {
        SentFile row = OFFICER.call(() -> files.get(file));
        return "%d new, %d unchanged, %d refused".formatted(row.newLines(), row.unchangedLines(), row.refusedLines());
    }

    private List<String> reasons(long file) throws Exception {
        return OFFICER.call(() -> files.lines(file, CareerOutcome.REFUSED, 0, 100)).stream()
                .flatMap(line -> line.rejections().stream())
                .map(told -> told.line() + " " + told.column() + " "
                        + told.reason().substring(told.reason().lastIndexOf('.') + 1))
                .toList();
    }

    private static long acts(long person) {
        return Database.<Long>seeOne("select count(*) from mujamma.act where employee_id = ?", person);
    }

    private static List<String> periods(long person) {
        return Database.see(BELIEVED, person).stream()
                .map(row -> (String) row.get("period"))
                .toList();
    }
}
