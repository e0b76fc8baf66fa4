package dz.mujamma.it.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dz.mujamma.ejb.audit.ReadingService;
import dz.mujamma.ejb.document.AddAttachment;
import dz.mujamma.ejb.document.AttachmentService;
import dz.mujamma.ejb.document.AttachmentSettingService;
import dz.mujamma.ejb.document.Upload;
import dz.mujamma.ejb.job.DayTurn;
import dz.mujamma.ejb.personnel.HealthService;
import dz.mujamma.ejb.personnel.expiry.ExpiringPaperService;
import dz.mujamma.ejb.personnel.expiry.ExpiringPaperService.When;
import dz.mujamma.ejb.personnel.expiry.ExpiringPaperService.Wish;
import dz.mujamma.it.harness.Caller;
import dz.mujamma.it.harness.Database;
import dz.mujamma.it.harness.Deployments;
import dz.mujamma.it.harness.Facts;
import dz.mujamma.it.harness.Hats;
import dz.mujamma.persistence.audit.Reading;
import dz.mujamma.persistence.document.AttachmentRow;
import dz.mujamma.persistence.document.KindValidity;
import dz.mujamma.persistence.personnel.HealthCard;
import dz.mujamma.persistence.personnel.expiry.ExpiringRow;
import dz.mujamma.persistence.shared.NotFoundException;
import dz.mujamma.persistence.shared.RuleException;
import dz.mujamma.persistence.shared.SortBy;
import dz.mujamma.persistence.tenancy.Hat;
import dz.mujamma.persistence.tenancy.Right;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Papers and the restricted parts of files: kept as they were, shown to whom they are for, and each reading noted. */
@ExtendWith(ArquillianExtension.class)
class AttachmentIT {
    private static final String BODY = "CNAS";
    private static final String OTHER = "CASNOS";
    private static final LocalDate HIRED = LocalDate.of(2015, 3, 1);
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Africa/Algiers"));
    private static final Hat HR = hr(BODY);
    private static final Hat DOCTOR = new Hat(0, "hr.cnas", Role.HR_OFFICER, BODY, null, null, Set.of(Right.HEALTH));

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/AttachmentService")
    private AttachmentService attachments;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/AttachmentSettingService")
    private AttachmentSettingService settings;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/ExpiringPaperService")
    private ExpiringPaperService expiring;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/HealthService")
    private HealthService health;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/ReadingService")
    private ReadingService readings;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/DayTurn")
    private DayTurn day;

    @Deployment
    static WebArchive deployment() {
        return Deployments.of(AttachmentIT.class);
    }

    @Test
    void theSameContentIsKeptOnceAndComesBackAsItWas() throws Exception {
        long one = Facts.employee(BODY, HIRED);
        long other = Facts.employee(BODY, HIRED);
        byte[] file = scan(3 << 20);
        long first = add(HR, one, "DIPLOMA", file, null);
        long second = add(HR, other, "OTHER", file, null);
        assertThat(content(HR, first)).isEqualTo(file);
        assertThat(content(HR, second)).isEqualTo(file);
        assertThat(Database.<Long>seeOne(
                        "select count(distinct blob_id) from mujamma.attachment where id in (?, ?)", first, second))
                .isOne();
        assertThat(Database.<Long>seeOne(
                        "select count(*) from mujamma.attachment_blob_part p join mujamma.attachment a using (blob_id) "
                                + "where a.id = ?",
                        first))
                .as("parts of a megabyte")
                .isEqualTo(4);
    }

    @Test
    void aBodySaysHowLargePapersMayBe() throws Exception {
        long employee = Facts.employee(BODY, HIRED);
        Hat director = Hats.madeUp("hr.cnas", Role.HR_DIRECTOR, BODY, null);
        Caller.wearing(director).run(() -> settings.limit(1 << 20, TODAY, "it"));
        try {
            assertThat(refusal(() -> add(HR, employee, "OTHER", scan(2 << 20), null)))
                    .isEqualTo("document.attachment.refused.large");
        } finally {
            Caller.wearing(director).run(() -> settings.limit(AttachmentService.MOST_BYTES, TODAY, "it"));
        }
        assertThat(refusal(() -> Caller.wearing(director).run(() -> settings.limit(1, TODAY, "it"))))
                .isEqualTo("document.attachment.refused.limit");
        assertThatThrownBy(() -> Caller.wearing(HR).run(() -> settings.limit(1 << 20, TODAY, "it")))
                .isInstanceOf(EJBAccessException.class);
    }

    @Test
    void aSettingHoldsFromItsDayAndSaysWhatItRestsOn() throws Exception {
        Hat director = Hats.madeUp("hr.cnas", Role.HR_DIRECTOR, BODY, null);
        Caller.wearing(director).run(() -> settings.limit(2 << 20, TODAY.plusYears(40), "it"));
        assertThat(Caller.wearing(director).call(() -> settings.mostBytes())).isEqualTo(AttachmentService.MOST_BYTES);
        assertThat(refusal(() -> Caller.wearing(director).run(() -> settings.limit(2 << 20, TODAY.minusDays(1), "it"))))
                .isEqualTo("document.setting.refused.from");
        assertThat(refusal(() -> Caller.wearing(director).run(() -> settings.limit(2 << 20, TODAY, " "))))
                .isEqualTo("document.setting.refused.source");
        KindValidity wrong = new KindValidity(false, 601, null);
        assertThat(refusal(() -> Caller.wearing(director).run(() -> settings.fix("RESIDENCE", TODAY, wrong, "it"))))
                .isEqualTo("document.setting.refused.months");
        assertThatThrownBy(() -> Caller.wearing(director)
                        .run(() -> settings.fix("NO_SUCH", TODAY, new KindValidity(false, 1, null), "it")))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void aKindIsValidSoManyMonthsFromItsIssueAsTheBodySays() throws Exception {
        long employee = Facts.employee(OTHER, HIRED);
        Hat officer = hr(OTHER);
        Hat director = Hats.madeUp("hr.casnos", Role.HR_DIRECTOR, OTHER, null);
        Caller.wearing(director)
                .run(() -> settings.fix("CRIMINAL_RECORD", TODAY, new KindValidity(false, 3, 15), "تعليمة 12"));
        assertThat(refusal(() -> add(officer, employee, "CRIMINAL_RECORD", scan(100), null)))
                .isEqualTo("document.attachment.refused.valid-from");
        byte[] file = scan(100);
        LocalDate issued = TODAY.minusDays(5);
        long paper = Caller.wearing(officer)
                .call(() -> attachments.add(
                        new AddAttachment("employee", employee, "CRIMINAL_RECORD", "paper", issued, null),
                        () -> new ByteArrayInputStream(file)));
        assertThat(Database.<java.sql.Date>seeOne("select valid_to from mujamma.attachment where id = ?", paper)
                        .toLocalDate())
                .isEqualTo(issued.plusMonths(3).minusDays(1));
        Caller.wearing(director).run(() -> settings.backToSupplied("CRIMINAL_RECORD", TODAY, "تعليمة 13"));
        assertThat(Caller.wearing(director)
                        .call(() -> settings.kind("CRIMINAL_RECORD"))
                        .validMonths())
                .isNull();
        assertThat(Caller.wearing(director).call(() -> settings.kindVersions("CRIMINAL_RECORD")))
                .hasSizeGreaterThanOrEqualTo(2);
        add(officer, employee, "CRIMINAL_RECORD", scan(100), null);
    }

    @Test
    void papersThatRunOutAreListedByUnitKindAndDays() throws Exception {
        long unit = Facts.unit(BODY);
        long below = Facts.unit(BODY);
        Database.lay("update mujamma.unit set parent_id = ? where id = ?", unit, below);
        long one = inUnit(unit);
        long other = inUnit(below);
        add(HR, one, "IDENTITY_CARD", scan(100), TODAY.minusDays(3));
        add(HR, other, "IDENTITY_CARD", scan(100), TODAY.plusDays(20));
        add(HR, other, "RESIDENCE", scan(100), TODAY.plusDays(60));
        add(HR, one, "RESIDENCE", scan(100), TODAY.plusDays(5));
        add(HR, one, "RESIDENCE", scan(100), TODAY.plusYears(3));
        long hidden = add(DOCTOR, one, "HANDICAP_CARD", scan(100), TODAY.plusDays(9));

        assertThat(ends(HR, unit, null, null))
                .as("the last of each kind, those below too")
                .containsExactly(TODAY.minusDays(3), TODAY.plusDays(20), TODAY.plusDays(60), TODAY.plusYears(3));
        assertThat(ends(HR, below, null, null)).containsExactly(TODAY.plusDays(20), TODAY.plusDays(60));
        assertThat(ends(HR, unit, null, When.EXPIRED)).containsExactly(TODAY.minusDays(3));
        assertThat(ends(HR, unit, null, When.DAYS_30)).containsExactly(TODAY.plusDays(20));
        assertThat(ends(HR, unit, "RESIDENCE", null)).containsExactly(TODAY.plusDays(60), TODAY.plusYears(3));
        assertThat(ends(hr(OTHER), unit, null, null)).isEmpty();

        assertThat(notes(one)).isEmpty();
        assertThat(ends(DOCTOR, unit, null, When.DAYS_30)).containsExactly(TODAY.plusDays(9), TODAY.plusDays(20));
        assertThat(notes(one)).as("that a restricted one is listed is noted").hasSize(1);
        Caller.wearing(DOCTOR).run(() -> attachments.withdraw(hidden));
        assertThat(ends(DOCTOR, unit, null, When.DAYS_30)).containsExactly(TODAY.plusDays(20));
    }

    private static long inUnit(long unit) {
        long employee = Facts.employee(BODY, HIRED);
        Database.lay("update mujamma.employee set unit_id = ? where id = ?", unit, employee);
        return employee;
    }

    private List<LocalDate> ends(Hat hat, long unit, String kind, When when) throws Exception {
        Wish wish = new Wish(null, kind, unit, when);
        List<LocalDate> days =
                Caller.wearing(hat).call(() -> expiring.page(wish, new SortBy("ends", false), 0, 50)).stream()
                        .map(ExpiringRow::validTo)
                        .toList();
        assertThat(Caller.wearing(hat).call(() -> expiring.count(wish))).isEqualTo(days.size());
        return days;
    }

    @Test
    void whatCouldDoHarmLeavesNothingBehind() throws Exception {
        long employee = Facts.employee(BODY, HIRED);
        byte[] file = latin("%PDF-1.7\n1 0 obj\n<</OpenAction<</S/JavaScript/JS(app.alert(1))>>>>\nendobj\n%%EOF");
        assertThat(refusal(() -> add(HR, employee, "OTHER", file, null)))
                .isEqualTo("document.attachment.refused.active");
        assertThat(papers(HR, employee)).isEmpty();
    }

    @Test
    void aKindThatRunsOutAsksUntilWhen() throws Exception {
        long employee = Facts.employee(BODY, HIRED);
        assertThat(refusal(() -> add(HR, employee, "IDENTITY_CARD", scan(10), null)))
                .isEqualTo("document.attachment.refused.valid-until");
    }

    @Test
    void papersOfOthersAreNotThere() throws Exception {
        long employee = Facts.employee(BODY, HIRED);
        long colleague = Facts.employee(BODY, HIRED);
        long paper = add(HR, employee, "DIPLOMA", scan(100), null);
        for (Hat hat : List.of(
                employee(colleague),
                Hats.madeUp("chief.cnas", Role.CHIEF, BODY, colleague),
                hr(OTHER),
                Hats.madeUp("employee.casnos", Role.EMPLOYEE, OTHER, employee))) {
            assertThatThrownBy(() -> papers(hat, employee)).as(hat.label()).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> content(hat, paper)).as(hat.label()).isInstanceOf(NotFoundException.class);
            assertThatThrownBy(() -> Caller.wearing(hat).run(() -> attachments.withdraw(paper)))
                    .as(hat.label())
                    .isInstanceOf(NotFoundException.class);
        }
        assertThatThrownBy(() -> papers(Hats.madeUp("ministry", Role.MINISTRY, null, null), employee))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> Caller.wearing(HR).run(() -> attachments.of("nobody-knows", employee)))
                .isInstanceOf(NotFoundException.class);
        assertThat(papers(employee(employee), employee)).hasSize(1);
        assertThat(refusal(() -> Caller.wearing(employee(employee)).run(() -> attachments.withdraw(paper))))
                .as("HR alone takes papers out of a file")
                .isEqualTo("document.attachment.refused.not-yours");
    }

    @Test
    void aPaperWithdrawnIsGoneAndStaysOnRecord() throws Exception {
        long employee = Facts.employee(BODY, HIRED);
        long paper = add(HR, employee, "DIPLOMA", scan(100), null);
        Caller.wearing(HR).run(() -> attachments.withdraw(paper));
        assertThat(papers(HR, employee)).isEmpty();
        assertThatThrownBy(() -> content(HR, paper)).isInstanceOf(NotFoundException.class);
        assertThat(Database.<String>seeOne("select withdrawn_by from mujamma.attachment where id = ?", paper))
                .isEqualTo("hr.cnas");
    }

    @Test
    void aRestrictedPaperIsForThoseWithTheRightAndEachReadingIsNoted() throws Exception {
        long employee = Facts.employee(BODY, HIRED);
        long paper = add(DOCTOR, employee, "MEDICAL_CERTIFICATE", scan(100), null);
        assertThat(papers(HR, employee)).isEmpty();
        assertThatThrownBy(() -> content(HR, paper)).isInstanceOf(NotFoundException.class);
        assertThat(refusal(() -> add(HR, employee, "MEDICAL_CERTIFICATE", scan(100), null)))
                .isEqualTo("document.attachment.refused.kind");
        assertThat(notes(employee)).isEmpty();

        assertThat(content(DOCTOR, paper)).isNotEmpty();
        assertThat(notes(employee)).singleElement().satisfies(note -> {
            assertThat(note.part()).isEqualTo(Right.HEALTH);
            assertThat(note.detail()).isEqualTo("paper");
            assertThat(note.login()).isEqualTo("hr.cnas");
            assertThat(note.hat()).isEqualTo("HR_OFFICER@CNAS");
            assertThat(note.reason()).isEqualTo(Reading.Reason.RIGHT_HELD);
        });
        assertThat(content(employee(employee), paper)).isNotEmpty();
        assertThat(papers(employee(employee), employee)).hasSize(1);
        assertThat(notes(employee)).as("the own reading is not noted").hasSize(1);
    }

    @Test
    void theHealthPartIsForThoseWithTheRightAndTheEmployee() throws Exception {
        long employee = Facts.employee(BODY, HIRED);
        HealthCard card = new HealthCard(true, 40, "HC-1", null, "مكتب في الطابق الأرضي", 0);
        assertThat(refusal(() -> Caller.wearing(HR).run(() -> health.keep(employee, card))))
                .isEqualTo("personnel.health.refused.right");
        Caller.wearing(DOCTOR).run(() -> health.keep(employee, card));
        assertThat(refusal(() -> Caller.wearing(DOCTOR).run(() -> health.keep(employee, card))))
                .as("nobody overwrites what they have not seen")
                .isEqualTo("shared.refused.changed-meanwhile");
        assertThat(refusal(() -> Caller.wearing(HR).run(() -> health.read(employee))))
                .isEqualTo("personnel.health.refused.right");
        assertThat(notes(employee)).isEmpty();

        assertThat(Caller.wearing(DOCTOR)
                        .call(() -> health.read(employee))
                        .card()
                        .rate())
                .isEqualTo(40);
        assertThat(notes(employee)).hasSize(1);
        assertThat(Caller.wearing(employee(employee)).call(() -> health.mine()).rate())
                .isEqualTo(40);
        assertThat(Caller.wearing(employee(Facts.employee(BODY, HIRED)))
                        .call(() -> health.mine())
                        .isEmpty())
                .isTrue();
        Hat elsewhere = new Hat(0, "hr.casnos", Role.HR_OFFICER, OTHER, null, null, Set.of(Right.HEALTH));
        assertThatThrownBy(() -> Caller.wearing(elsewhere).run(() -> health.read(employee)))
                .isInstanceOf(NotFoundException.class);
    }

    /** Native SQL as the role the server uses: what the application forgets, the database holds. */
    @Test
    void theDatabaseShowsRestrictedRowsWithTheRightAlone() throws Exception {
        long employee = Facts.employee(BODY, HIRED);
        long paper = add(DOCTOR, employee, "MEDICAL_CERTIFICATE", scan(100), null);
        Caller.wearing(DOCTOR).run(() -> health.keep(employee, new HealthCard(true, 40, "HC-1", null, "SECRET", 0)));
        List<String> restricted = List.of(
                "select 1 from mujamma.employee_health where employee_id = " + employee,
                "select 1 from mujamma.attachment where id = " + paper,
                "select 1 from mujamma.attachment_blob where part = 'HEALTH' and employee_id = " + employee,
                "select 1 from mujamma.attachment_blob_part p where blob_id = "
                        + Database.<Long>seeOne("select blob_id from mujamma.attachment where id = ?", paper),
                "select 1 from mujamma.audit_entry where after ->> 'adaptations' = 'SECRET' and after ->> 'employee_id' = '"
                        + employee + "'",
                "select 1 from mujamma.audit_entry where table_name = 'attachment' and row_id = '" + paper + "'");
        for (String query : restricted) {
            assertThat(seen(query, "", "")).as("without a right: " + query).isZero();
            assertThat(seen(query, "DISCIPLINE", ""))
                    .as("with another right: " + query)
                    .isZero();
            assertThat(seen(query, "HEALTH", "")).as("with the right: " + query).isPositive();
            assertThat(seen(query, "", "" + Facts.employee(BODY, HIRED)))
                    .as("a colleague: " + query)
                    .isZero();
        }
        for (String query : restricted.subList(0, 4)) {
            assertThat(seen(query, "", "" + employee))
                    .as("the employee: " + query)
                    .isPositive();
        }
        for (String change : List.of(
                "update mujamma.employee_health set rate = 1 where employee_id = " + employee,
                "update mujamma.attachment set reminded_at = now() where id = " + paper)) {
            assertThat(changed(change, "", "")).as(change).isZero();
            assertThat(changed(change, "", "" + employee))
                    .as("the employee: " + change)
                    .isZero();
        }
    }

    @Test
    void readingsAreNeitherChangedNorErased() throws Exception {
        long employee = Facts.employee(BODY, HIRED);
        Caller.wearing(DOCTOR).run(() -> health.read(employee));
        for (String change :
                List.of("update mujamma.file_reading set account = 'x'", "delete from mujamma.file_reading")) {
            assertThatThrownBy(() -> changed(change, "HEALTH", "")).as(change).isInstanceOf(SQLException.class);
        }
    }

    @Test
    void theDatabaseGivesRightsToHumanResourcesAlone() {
        assertThatThrownBy(() -> Database.lay(
                        "insert into mujamma.account_grant (account_id, role, rights) select id, 'MINISTRY', '{HEALTH}' "
                                + "from mujamma.account where login = 'admin'"))
                .hasStackTraceContaining("account_grant_rights_are_for_hr");
    }

    @Test
    void somebodyIsRemindedOnceBeforeAPaperEnds() throws Exception {
        LocalDate today = LocalDate.now(ZoneId.of("Africa/Algiers"));
        long employee = Facts.employee(BODY, HIRED);
        add(HR, employee, "IDENTITY_CARD", scan(100), today.plusDays(30));
        long officer = Facts.employee(BODY, HIRED);
        Facts.person(Role.HR_OFFICER, BODY, officer);
        long elsewhere = Facts.employee(OTHER, HIRED);
        Facts.person(Role.HR_OFFICER, OTHER, elsewhere);
        long replaced = Facts.employee(BODY, HIRED);
        add(HR, replaced, "IDENTITY_CARD", scan(100), today.plusDays(30));
        add(HR, replaced, "IDENTITY_CARD", scan(100), today.plusYears(9));
        add(DOCTOR, replaced, "HANDICAP_CARD", scan(100), today.plusDays(10));
        for (int i = 0; i < 2; i++) {
            Database.lay("delete from mujamma.day_turn where task = 'attachment-reminders' and body_id = ?", BODY);
            day.turn(today);
        }
        assertThat(told(employee)).isOne();
        assertThat(told(replaced))
                .as("of the restricted one, not of the one replaced")
                .isOne();
        assertThat(toldHr(officer)).as("HR once, of all together").isOne();
        assertThat(toldHr(elsewhere)).isZero();
    }

    private static long toldHr(long employee) {
        return Database.seeOne(
                "select count(*) from mujamma.notification where employee_id = ? and message_key = 'document.attachment.told.hr'",
                employee);
    }

    private static long told(long employee) {
        return Database.seeOne(
                "select count(*) from mujamma.notification where employee_id = ? and message_key = 'document.attachment.told.ends'",
                employee);
    }

    private long add(Hat hat, long employee, String kind, byte[] file, LocalDate validTo) throws Exception {
        Upload upload = () -> new ByteArrayInputStream(file);
        AddAttachment wish = new AddAttachment("employee", employee, kind, "../etc/paper.exe", null, validTo);
        return Caller.wearing(hat).call(() -> attachments.add(wish, upload));
    }

    private List<AttachmentRow> papers(Hat hat, long employee) throws Exception {
        return Caller.wearing(hat)
                .call(() -> attachments.of("employee", employee).rows());
    }

    private byte[] content(Hat hat, long paper) throws Exception {
        return Caller.wearing(hat).call(() -> {
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            int no = 0;
            for (Optional<byte[]> part = attachments.part(paper, no);
                    part.isPresent();
                    part = attachments.part(paper, ++no)) {
                all.writeBytes(part.get());
            }
            return all.toByteArray();
        });
    }

    private List<Reading> notes(long employee) throws Exception {
        return Caller.wearing(employee(employee))
                .call(() -> readings.mine(0, 50).rows());
    }

    private static long seen(String query, String rights, String employee) throws SQLException {
        try (Connection app = scoped(rights, employee)) {
            return Database.ask(app, query).size();
        }
    }

    private static int changed(String sql, String rights, String employee) throws SQLException {
        try (Connection app = scoped(rights, employee)) {
            return Database.run(app, sql);
        }
    }

    private static Connection scoped(String rights, String employee) throws SQLException {
        Connection app = Database.asApp();
        app.setAutoCommit(false);
        Database.scope(app, BODY);
        Database.ask(
                app,
                "select set_config('mujamma.rights', ?, true), set_config('mujamma.employee', ?, true)",
                rights,
                employee);
        return app;
    }

    private static String refusal(Action action) {
        return catchThrowableOfType(RuleException.class, action::run).key();
    }

    /** Something that is refused. */
    private interface Action {
        void run() throws Exception;
    }

    private static Hat employee(long id) {
        return Hats.madeUp("employee.cnas", Role.EMPLOYEE, BODY, id);
    }

    private static Hat hr(String body) {
        return Hats.madeUp("hr.cnas", Role.HR_OFFICER, body, null);
    }

    /** A PDF with a picture of noise, as a scanner makes them. */
    private static byte[] scan(int length) {
        byte[] noise = new byte[length];
        new Random().nextBytes(noise);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(latin("%PDF-1.5\n5 0 obj\n<</Subtype/Image/Filter/DCTDecode>>stream\n"));
        out.writeBytes(noise);
        out.writeBytes(latin("\nendstream\nendobj\nstartxref\n9\n%%EOF"));
        return out.toByteArray();
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
