package dz.mujamma.it.career;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dz.mujamma.ejb.career.ActDraftService;
import dz.mujamma.ejb.career.ActSigningService;
import dz.mujamma.ejb.career.ActVisaService;
import dz.mujamma.ejb.career.movement.MovementConsentService;
import dz.mujamma.ejb.career.movement.MovementService;
import dz.mujamma.ejb.job.DayTurn;
import dz.mujamma.ejb.personnel.dossier.EmployeeFileService;
import dz.mujamma.it.harness.Caller;
import dz.mujamma.it.harness.Database;
import dz.mujamma.it.harness.Facts;
import dz.mujamma.it.harness.Hats;
import dz.mujamma.persistence.career.ActContent;
import dz.mujamma.persistence.career.Position;
import dz.mujamma.persistence.career.Situation;
import dz.mujamma.persistence.career.movement.FilePart;
import dz.mujamma.persistence.career.movement.MovementKind;
import dz.mujamma.persistence.career.movement.MovementStage;
import dz.mujamma.persistence.career.movement.OpenMovement;
import dz.mujamma.persistence.career.movement.Placing;
import dz.mujamma.persistence.tenancy.Hat;
import dz.mujamma.persistence.tenancy.Role;
import jakarta.ejb.EJB;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/** People between two bodies, walked through the steps of a movement under the hats of each side. */
abstract class MovementCase {
    static final LocalDate TODAY = LocalDate.now(ZoneId.of("Africa/Algiers"));
    static final LocalDate DAY = TODAY.minusDays(30);
    static final String HOME = CareerPeople.BODY;
    static final String HOST = CareerPeople.OTHER_BODY;
    static final AtomicLong NEXT = new AtomicLong(System.nanoTime() % 1_000_000);

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/MovementService")
    protected MovementService movements;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/MovementConsentService")
    protected MovementConsentService consents;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/ActDraftService")
    protected ActDraftService drafts;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/ActVisaService")
    protected ActVisaService visas;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/ActSigningService")
    protected ActSigningService signing;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/DayTurn")
    protected DayTurn days;

    @EJB(lookup = "java:global/mujamma/mujamma-ejb/EmployeeFileService")
    protected EmployeeFileService files;

    long inService() throws Exception {
        long employee = CareerPeople.employee();
        Database.lay(
                "update mujamma.employee set nin = ? where id = ?",
                "%018d".formatted(100_000_000L + employee),
                employee);
        situate(employee, Position.ACTIVE);
        return employee;
    }

    void situate(long employee, Position position) throws Exception {
        ActContent content = ActContent.of(
                "INITIAL_SITUATION",
                CareerPeople.HIRED,
                new Situation(position, CareerPeople.grade(), 1, null, CareerPeople.unit()));
        long act = as(officer(HOME)).call(() -> drafts.draft(employee, content));
        as(officer(HOME)).run(() -> drafts.sendRound(act));
        as(CareerPeople.director()).run(() -> visas.give(act));
        as(CareerPeople.signatory()).run(() -> signing.sign(act));
    }

    static OpenMovement wish(MovementKind kind, long employee, LocalDate day) {
        LocalDate end = kind == MovementKind.SECONDMENT ? day.plusYears(1) : null;
        return new OpenMovement(
                kind, HOST, employee, day, end, "خدمة المصلحة", Set.of(FilePart.FAMILY, FilePart.CAREER));
    }

    long opened(long employee, MovementKind kind, LocalDate day) throws Exception {
        return as(officer(HOME)).call(() -> movements.open(wish(kind, employee, day)));
    }

    long upTo(MovementStage stage, long employee) throws Exception {
        return upTo(stage, employee, true);
    }

    long upTo(MovementStage stage, long employee, boolean placed) throws Exception {
        long movement = opened(employee, MovementKind.SECONDMENT, DAY);
        if (stage.ordinal() >= MovementStage.OFFERED.ordinal()) {
            as(CareerPeople.self(employee)).run(() -> consents.consent(movement));
            as(officer(HOME)).run(() -> movements.offer(movement));
        }
        if (stage == MovementStage.ACCEPTED) {
            as(officer(HOST)).run(() -> movements.accept(movement));
            if (placed) {
                place(movement);
            }
        }
        return movement;
    }

    long accepted(long employee, MovementKind kind) throws Exception {
        return accepted(employee, kind, DAY);
    }

    long accepted(long employee, MovementKind kind, LocalDate day) throws Exception {
        long movement = opened(employee, kind, day);
        as(CareerPeople.self(employee)).run(() -> consents.consent(movement));
        as(officer(HOME)).run(() -> movements.offer(movement));
        as(officer(HOST)).run(() -> movements.accept(movement));
        place(movement);
        return movement;
    }

    void place(long movement) throws Exception {
        Placing placing = new Placing(Facts.unit(HOST), null, anyGrade(HOST), "MV-" + NEXT.incrementAndGet());
        as(officer(HOST)).run(() -> movements.place(movement, placing));
    }

    static Long anyGrade(String body) {
        return Database.seeOne("select min(id) from mujamma.grade where body_id = ?", body);
    }

    void sign(String body, long movement) throws Exception {
        as(signatory(body)).run(() -> movements.sign(movement));
    }

    static Hat officer(String body) {
        return Hats.madeUp("hr-" + NEXT.incrementAndGet(), Role.HR_OFFICER, body, null);
    }

    static long someone(String body) {
        return Facts.employee(body, LocalDate.of(2010, 1, 1), "CIVIL_SERVICE", null);
    }

    static Hat signatory(String body) {
        Hat hat = Hats.madeUp("dg-" + NEXT.incrementAndGet(), Role.HR_DIRECTOR, body, someone(body));
        Facts.signingRight(body, hat.employeeId());
        return hat;
    }

    static Caller as(Hat hat) {
        return Caller.wearing(hat);
    }

    static void refused(String key, Hat hat, Caller.Action action) {
        assertThatThrownBy(() -> as(hat).run(action)).hasMessageContaining(key);
    }

    static List<Map<String, Object>> periods(long employee) {
        return Database.see("select * from mujamma.career_period where employee_id = ? order by id", employee);
    }

    static List<String> positions(long employee) {
        return Database.see(
                        "select position_id from mujamma.career_period where employee_id = ? and known_to is null "
                                + "order by valid_from",
                        employee)
                .stream()
                .map(row -> (String) row.get("position_id"))
                .toList();
    }

    static long count(String sql, Object... arguments) {
        return Database.<Long>seeOne(sql, arguments);
    }

    static String stage(long movement) {
        return Database.seeOne("select stage from mujamma.movement where id = ?", movement);
    }

    static void await(long movement, MovementStage wanted) throws InterruptedException {
        for (int left = 200; left > 0 && !wanted.name().equals(stage(movement)); left--) {
            Thread.sleep(50);
        }
        assertThat(stage(movement))
                .as(() -> "hindered by "
                        + Database.see(
                                "select note from mujamma.movement_event where movement_id = ? and kind = 'FAILED'",
                                movement))
                .isEqualTo(wanted.name());
    }

    static long there(long movement) {
        return Database.seeOne("select to_employee_id from mujamma.movement where id = ?", movement);
    }

    static void awaitReference(long movement) throws InterruptedException {
        for (int left = 200;
                left > 0 && count("select count(to_reference) from mujamma.movement where id = ?", movement) == 0;
                left--) {
            Thread.sleep(50);
        }
        assertThat(count("select count(to_reference) from mujamma.movement where id = ?", movement))
                .as(() -> "hindered by "
                        + Database.see(
                                "select note from mujamma.movement_event where movement_id = ? and kind = 'FAILED'",
                                movement))
                .isOne();
    }

    /** Turns the day for movements alone; what others do on a day is not for these tests. */
    void turn(LocalDate today) {
        for (String task : List.of("attachment-reminders", "career-deadlines", "career-present", "organization")) {
            for (String body : List.of(HOME, HOST)) {
                Database.lay(
                        "insert into mujamma.day_turn (body_id, task, day) values (?, ?, ?) "
                                + "on conflict (body_id, task) do update set day = greatest(day_turn.day, excluded.day)",
                        body,
                        task,
                        today);
            }
        }
        Database.lay("update mujamma.day_turn set day = ? where task = 'movement'", today.minusDays(1));
        days.turn(today);
        Database.lay("update mujamma.day_turn set day = ? where day > ?", TODAY, TODAY);
    }

    /** A paper whose content names it. */
    static void paper(long employee, String kind, String part) {
        String content = kind + " " + employee;
        Database.lay(
                "insert into mujamma.attachment_blob (body_id, sha256, size, media_type, part, employee_id) "
                        + "values ('CNAS', encode(sha256(convert_to(?, 'UTF8')), 'hex'), length(?), 'application/pdf', ?, "
                        + "case ? when 'FREE' then null else ?::bigint end)",
                content,
                content,
                part,
                part,
                employee);
        long blob = Database.seeOne("select max(id) from mujamma.attachment_blob");
        Database.lay(
                "insert into mujamma.attachment_blob_part (body_id, blob_id, no, part, bytes) "
                        + "values ('CNAS', ?, 0, ?, convert_to(?, 'UTF8'))",
                blob,
                part,
                content);
        Database.lay(
                "insert into mujamma.attachment (body_id, subject, subject_id, employee_id, kind_id, part, blob_id, name, "
                        + "added_by, added_at) values ('CNAS', 'employee', ?, ?, ?, ?, ?, 'it', 'it', now())",
                employee,
                employee,
                kind,
                part,
                blob);
    }

    /** Every table of both bodies, counted and summed up, but for what a movement keeps of itself, what was told of it, and the units that tests open. */
    static List<Map<String, Object>> rowsOfBoth() {
        String each = Database.<String>seeOne("select string_agg(format('select %L as name, count(*) as number, "
                + "coalesce(sum(hashtextextended(t::text, 0)::numeric), 0) as sum from mujamma.%I t "
                + "where t.body_id in (''CNAS'', ''CASNOS'')', c.relname, c.relname), ' union all ' order by c.relname) "
                + "from pg_class c join pg_namespace n on n.oid = c.relnamespace "
                + "join pg_attribute a on a.attrelid = c.oid and a.attname = 'body_id' and not a.attisdropped "
                + "where n.nspname = 'mujamma' and c.relkind in ('r', 'p') "
                + "and c.relname !~ '^(movement|audit|notification|day_turn|job|unit)'");
        return Database.see("select * from (" + each + ") t order by name");
    }
}
