package dz.mujamma.it.harness;

import dz.mujamma.persistence.tenancy.Role;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/** Lays facts for tests straight into the database: people of their own, which no other test counts or changes. */
public final class Facts {
    private static final AtomicLong NUMBER = new AtomicLong(System.nanoTime() % 1_000_000);

    private Facts() {}

    /** A unit of a body. */
    public static long unit(String body) {
        long number = NUMBER.incrementAndGet();
        return enter(
                body,
                "insert into mujamma.unit (body_id, code, name_ar, name_fr, wilaya_id) "
                        + "values (?, ?, 'مصلحة الاختبار', 'Service des essais', 16) returning id",
                body,
                "IT-" + number);
    }

    /** Somebody hired on a day, under labour law. */
    public static long employee(String body, LocalDate hired) {
        return employee(body, hired, "LABOUR_90_11", null);
    }

    /** @param chief the employee who decides, or null for none */
    public static long employee(String body, LocalDate hired, String regime, Long chief) {
        long number = NUMBER.incrementAndGet();
        return enter(
                body,
                "insert into mujamma.employee (body_id, matricule, last_name_ar, first_name_ar, last_name_fr, first_name_fr, "
                        + "sex, birth_year, hire_date, regime_id, unit_id, post_title, chief_id) "
                        + "values (?, ?, ?, 'سمير', ?, 'Samir', 'M', 1980, ?, ?, ?, 'Chargé d''études', ?) "
                        + "returning id",
                body,
                "IT-" + number,
                "بن علي " + number,
                "Benali " + number,
                hired,
                regime,
                unit(body),
                chief);
    }

    /** A right of so many days, as the accrual of a month gives it. */
    public static long grant(String body, long employee, String leaveType, LocalDate month, double days) {
        LocalDate periodStart = LocalDate.of(month.getMonthValue() < 7 ? month.getYear() - 1 : month.getYear(), 7, 1);
        return enter(
                body,
                "insert into mujamma.leave_entry (body_id, employee_id, leave_type_id, period_start, kind, days, "
                        + "effective_on, month, created_by) values (?, ?, ?, ?, 'GRANT', ?, ?, ?, 'it') returning id",
                body,
                employee,
                leaveType,
                periodStart,
                days,
                month.plusMonths(1).minusDays(1),
                month);
    }

    /** A request of two days that waits. @param chief who is to decide, or null for HR */
    public static long request(String body, long employee, Long chief, LocalDate first) {
        return enter(
                body,
                "insert into mujamma.leave_request (body_id, employee_id, leave_type_id, first_day, last_day, days, status, "
                        + "decider_id, asked_at, asked_by) values (?, ?, 'ANNUAL_LABOUR', ?, ?, 2, 'PENDING', ?, now(), 'it') "
                        + "returning id",
                body,
                employee,
                first,
                first.plusDays(1),
                chief);
    }

    /** An account; what it may do comes by grants. */
    public static long account(String login, String passwordHash) {
        return Database.seeOne(
                "insert into mujamma.account (login, password_hash, name_ar, name_fr) values (?, ?, 'اختبار', 'Essai') "
                        + "returning id",
                login,
                passwordHash);
    }

    /**
     * Somebody who signs in with {@link Visitor#PASSWORD} and has this one hat.
     *
     * @param employee who it is in the body; null where the role needs none
     */
    public static String person(Role role, String body, Long employee) {
        String login = "it-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + NUMBER.incrementAndGet();
        long account = account(
                login, Database.seeOne("select password_hash from mujamma.account where login = 'employee.cnas'"));
        Database.lay(
                "insert into mujamma.account_grant (account_id, role, in_body, complex_id, employee_id) "
                        + "values (?, ?, ?, ?, ?)",
                account,
                role.name(),
                body,
                role == Role.COMPLEX_MANAGER ? "SETIF" : null,
                employee);
        return login;
    }

    /** The same account, whose grants of human resources carry the right to discipline as well. */
    public static String trusted(String login) {
        Database.lay(
                "update mujamma.account_grant set rights = '{DISCIPLINE}' where role like 'HR%' and account_id = "
                        + "(select id from mujamma.account where login = ?)",
                login);
        return login;
    }

    /** What {@link #oneOfEverything} has laid, by its numbers; the names and matricules of its people are their own. */
    public record Everything(long employee, long chief, long request, long notification, long run) {
        public String matricule() {
            return Database.seeOne("select matricule from mujamma.employee where id = ?", employee);
        }

        public long act() {
            return Database.seeOne("select min(id) from mujamma.act where employee_id = ?", employee);
        }

        public long unit() {
            return Database.seeOne("select unit_id from mujamma.employee where id = ?", chief);
        }

        public long post() {
            return Database.seeOne("select min(id) from mujamma.post where unit_id = ?", unit());
        }

        /** What nobody of another body may ever read: names, in both scripts, and matricules. */
        public List<String> secrets() {
            return Database.see(
                            "select matricule, last_name_fr, last_name_ar from mujamma.employee where id in (?, ?)",
                            employee,
                            chief)
                    .stream()
                    .flatMap(row -> row.values().stream())
                    .map(Object::toString)
                    .toList();
        }
    }

    /** At least one row of the body in every fenced table. */
    public static Everything oneOfEverything(String body) {
        LocalDate hired = LocalDate.of(2015, 3, 1);
        long chief = employee(body, hired);
        long employee = employee(body, hired, "LABOUR_90_11", chief);
        grant(body, employee, "ANNUAL_LABOUR", LocalDate.of(2025, 9, 1), 2.5);
        long request = request(body, employee, chief, LocalDate.of(2025, 10, 5));
        long notification = enter(
                body,
                "insert into mujamma.notification (body_id, employee_id, message_key, created_at) "
                        + "values (?, ?, 'leave.told.asked', now()) returning id",
                body,
                employee);
        long run = enter(
                body,
                "insert into mujamma.job_run (body_id, job, parameters, mode, status, started_by, started_at, worked_by, hat_id, hat_role, "
                        + "worked_since) values (?, 'leave-accrue', '{\"month\": \"2025-09\"}', 'REHEARSAL', 'COMPLETED', 'it', now(), 'it', 0, 'HR_OFFICER', "
                        + "now()) returning id",
                body);
        enter(
                body,
                "insert into mujamma.job_difference (body_id, run_id, item, label) values (?, ?, 1, 'it') returning item",
                body,
                run);
        enter(
                body,
                "insert into mujamma.job_rejection (body_id, run_id, item, label, reason_key) values (?, ?, 1, 'it', 'it') returning item",
                body,
                run);
        staffFile(body);
        personalFile(body, employee);
        enter(
                body,
                "insert into mujamma.employee_service_gap (body_id, employee_id, gap_from, gap_to, reason_ar, reason_fr, source) "
                        + "values (?, ?, '2018-01-01', '2019-01-01', 'الإحالة على الاستيداع', 'Disponibilité', '') returning id",
                body,
                employee);
        organization(body, chief);
        careerRules(body);
        Database.lay(
                "insert into mujamma.day_turn (body_id, task, day) values (?, 'it', '2015-03-01') on conflict do nothing",
                body);
        long signed = act(body, employee);
        deadline(body, employee, signed);
        documents(body, signed);
        signature(body, chief, employee);
        attachment(body, employee, "OTHER", "FREE");
        enter(
                body,
                "insert into mujamma.employee_health (body_id, employee_id, handicap, adaptations, changed_by, changed_at) "
                        + "values (?, ?, true, 'it', 'it', now()) returning id",
                body,
                employee);
        attachmentSettings(body);
        enter(
                body,
                "insert into mujamma.file_reading (body_id, employee_id, part, reason) "
                        + "values (?, ?, 'HEALTH', 'RIGHT_HELD') returning id",
                body,
                employee);
        papers(body, employee, run);
        movements(body, employee, chief);
        long discipline = disciplineCase(body, chief, LocalDate.of(2026, 1, 4));
        enter(
                body,
                "insert into mujamma.expunged_act (body_id, employee_id, case_id, act_id) values (?, ?, ?, ?) returning id",
                body,
                chief,
                discipline,
                act(body, chief));
        leavings(body, employee);
        return new Everything(employee, chief, request, notification, run);
    }

    /** Something due soon, of which somebody has been reminded. */
    private static void deadline(String body, long employee, long act) {
        enter(
                body,
                "insert into mujamma.career_deadline (body_id, employee_id, act_id, clock_id, name_ar, name_fr, article, due_on, "
                        + "remind_on, answered_by, restricted) values (?, ?, ?, 'IT', 'أجل الاختبار', 'Délai des essais', '', "
                        + "current_date + 20, '{}', '{REINTEGRATION}', false) returning id",
                body,
                employee,
                act);
        enter(
                body,
                "insert into mujamma.career_reminder (body_id, employee_id, act_id, clock_id, remind_on) "
                        + "values (?, ?, ?, 'IT', current_date) returning id",
                body,
                employee,
                act);
    }

    /** What the body says of attachments, from a day on that no test reaches. */
    private static void attachmentSettings(String body) {
        enter(
                body,
                "insert into mujamma.body_attachment_limit (body_id, valid_from, most_bytes, source, entered_by, entered_at) "
                        + "values (?, '2099-01-01', 10485760, 'it', 'it', now()) returning id",
                body);
        enter(
                body,
                "insert into mujamma.body_attachment_kind (body_id, kind_id, valid_from, supplied, valid_until_needed, source, "
                        + "entered_by, entered_at) values (?, 'OTHER', '2099-01-01', false, false, 'it', 'it', now()) returning id",
                body);
    }

    /** A document that was let follow, and what the act stood on. */
    private static void documents(String body, long act) {
        enter(
                body,
                "insert into mujamma.act_document_follow (body_id, act_id, code, reason, due_on, by_login, at) "
                        + "values (?, ?, 'REQUEST', 'it', current_date, 'it', now()) returning id",
                body,
                act);
        enter(
                body,
                "insert into mujamma.act_document_stood (body_id, act_id, no, code, name_ar, name_fr, state) "
                        + "values (?, ?, 1, 'REQUEST', 'طلب', 'Demande', 'MISSING') returning id",
                body,
                act);
    }

    /** A signed act with its period and the visa it was given, and the chain that asks for it. */
    /** Some days of a career, with an act of their own; null parts are not held. @param to the day after the last, or null */
    public static void career(
            String body, long employee, Long unit, Long post, String position, LocalDate from, LocalDate to) {
        Database.lay(
                "insert into mujamma.act (body_id, employee_id, kind_id, regime_id, effect_on, origin, status, drafted_by, "
                        + "drafted_at, reference, signed_on, signed_at, signed_order) values (?, ?, 'INITIAL_SITUATION', "
                        + "'LABOUR_90_11', ?, 'HISTORY', 'SIGNED', 'it', now(), 'IT', ?, now(), nextval('mujamma.act_signed_order'))",
                body,
                employee,
                from,
                from);
        Database.lay(
                "insert into mujamma.career_period (body_id, employee_id, valid_from, valid_to, position_id, post_id, unit_id, "
                        + "act_id, known_from) select ?, ?, ?, ?, ?, ?, ?, max(id), now() from mujamma.act where employee_id = ?",
                body,
                employee,
                from,
                to,
                position,
                post,
                unit,
                employee);
    }

    public static long act(String body, long employee) {
        long number = NUMBER.incrementAndGet();
        long act = enter(
                body,
                "insert into mujamma.act (body_id, employee_id, kind_id, regime_id, effect_on, position_id, origin, status, "
                        + "drafted_by, drafted_at, reference, signed_on, signed_at, signed_by, signed_order) "
                        + "values (?, ?, 'INITIAL_SITUATION', 'LABOUR_90_11', '2015-03-01', 'ACTIVE', 'HISTORY', 'SIGNED', 'it', "
                        + "now(), ?, '2015-03-01', now(), 'it', nextval('mujamma.act_signed_order')) returning id",
                body,
                employee,
                "IT-" + number);
        enter(
                body,
                "insert into mujamma.career_period (body_id, employee_id, valid_from, position_id, act_id, known_from) "
                        + "values (?, ?, '2015-03-01', 'ACTIVE', ?, now()) returning id",
                body,
                employee,
                act);
        visa(body, act);
        return act;
    }

    /** A visa that an act was given. */
    public static void visa(String body, long act) {
        enter(
                body,
                "insert into mujamma.act_visa (body_id, act_id, round, no, kind, label_ar, label_fr, role, state, decided_at, "
                        + "decided_by) values (?, ?, 1, (select count(*) + 1 from mujamma.act_visa where act_id = ?), 'VISA', "
                        + "'تأشيرة', 'Visa', 'HR_DIRECTOR', 'GIVEN', now(), 'it') returning id",
                body,
                act,
                act);
    }

    /** A chain of visas for a kind that no test takes, and a right to sign of one day long ago, delegated. */
    private static void signature(String body, long holder, long delegate) {
        Database.lay(
                "insert into mujamma.visa_chain (body_id, kind_id) values (?, 'MADE_AVAILABLE_RENEWAL') on conflict do nothing",
                body);
        enter(
                body,
                "insert into mujamma.visa_step (body_id, chain_id, no, label_ar, label_fr, role) "
                        + "select body_id, id, (select coalesce(max(no), 0) + 1 from mujamma.visa_step s where s.chain_id = c.id), "
                        + "'تأشيرة', 'Visa', 'HR_DIRECTOR' from mujamma.visa_chain c where body_id = ? and kind_id = 'MADE_AVAILABLE_RENEWAL' "
                        + "returning id",
                body);
        long right = enter(
                body,
                "insert into mujamma.signing_right (body_id, holder_id, capacity_ar, capacity_fr, valid_from, valid_to) "
                        + "values (?, ?, 'المدير', 'Le Directeur', '2015-03-01', '2015-03-02') returning id",
                body,
                holder);
        enter(
                body,
                "insert into mujamma.signature_delegation (body_id, right_id, delegate_id, capacity_ar, capacity_fr, valid_from, "
                        + "valid_to) values (?, ?, ?, 'نائب المدير', 'Le Directeur adjoint', '2015-03-01', '2015-03-02') "
                        + "returning id",
                body,
                right,
                delegate);
    }

    /**
     * A paper in an employee file, whose content is a few letters.
     *
     * @param part FREE, HEALTH or DISCIPLINE, as the kind says
     */
    public static long attachment(String body, long employee, String kind, String part) {
        long blob = enter(
                body,
                "insert into mujamma.attachment_blob (body_id, sha256, size, media_type, part, employee_id) "
                        + "values (?, ?, 3, 'application/pdf', ?, ?) returning id",
                body,
                "%064x".formatted(NUMBER.incrementAndGet()),
                part,
                part.equals("FREE") ? null : employee);
        enter(
                body,
                "insert into mujamma.attachment_blob_part (body_id, blob_id, no, part, bytes) "
                        + "values (?, ?, 0, ?, 'abc') returning blob_id",
                body,
                blob,
                part);
        return enter(
                body,
                "insert into mujamma.attachment (body_id, subject, subject_id, employee_id, kind_id, part, blob_id, name, "
                        + "added_by, added_at) values (?, 'employee', ?, ?, ?, ?, ?, 'it', 'it', now()) returning id",
                body,
                employee,
                employee,
                kind,
                part,
                blob);
    }

    /** One version of each rule that a body may fix itself, from a day on that no test reaches. */
    private static void careerRules(String body) {
        String version = "'LABOUR_90_11', '2099-01-01', false, ";
        String told = "'it', 'it', now()) returning id";
        enter(
                body,
                "insert into mujamma.body_act_rule (body_id, kind_id, regime_id, valid_from, supplied, max_months, source, "
                        + "entered_by, entered_at) values (?, 'STEP', " + version + "12, " + told,
                body);
        enter(
                body,
                "insert into mujamma.body_position_rule (body_id, position_id, regime_id, valid_from, supplied, counts_seniority, "
                        + "counts_step, counts_leave, paid, source, entered_by, entered_at) "
                        + "values (?, 'SUSPENDED', " + version + "true, true, false, true, " + told,
                body);
        enter(
                body,
                "insert into mujamma.body_act_clock (body_id, kind_id, clock_id, regime_id, valid_from, supplied, months, days, "
                        + "remind_before, source, entered_by, entered_at) "
                        + "values (?, 'INSTALLATION', 'PROBATION_END', " + version + "9, 0, '{30}', " + told,
                body);
        enter(
                body,
                "insert into mujamma.body_act_document (body_id, kind_id, regime_id, valid_from, supplied, code, firmness, source, "
                        + "entered_by, entered_at) values (?, 'STEP', " + version + "'ADVANCEMENT_TABLE', 'FIRM', "
                        + told,
                body);
        enter(
                body,
                "insert into mujamma.body_career_number (body_id, number_id, regime_id, valid_from, supplied, value, source, "
                        + "entered_by, entered_at) values (?, 'LAST_STEP', " + version + "12, " + told,
                body);
    }

    /** A paper with all that stands around it. */
    private static void papers(String body, long employee, long run) {
        enter(
                body,
                "insert into mujamma.register_counter (body_id, register, year, last) values (?, 'CERTIFICATES', 1999, 1) "
                        + "on conflict on constraint register_counter_pk do update set last = register_counter.last + 1 "
                        + "returning last",
                body);
        enter(
                body,
                "insert into mujamma.paper_letterhead_version (body_id, valid_from, ministry_ar, ministry_fr, office_ar, office_fr, "
                        + "place_ar, place_fr, signatory_title_ar, signatory_title_fr, source, entered_by, entered_at) "
                        + "values (?, '1999-01-01', 'وزارة', 'Ministère', 'مديرية', 'Direction', 'الجزائر', 'Alger', 'المدير', "
                        + "'Le directeur', 'it', 'it', now()) returning id",
                body);
        enter(
                body,
                "insert into mujamma.paper_template_version (body_id, kind, no, valid_from, published_at, published_by) "
                        + "select ?, 'DECISION', coalesce(max(no), 0) + 1, date '1999-01-01', now(), 'it' "
                        + "from mujamma.paper_template_version where kind = 'DECISION' returning id",
                body);
        paper(body, employee);
        long archive = enter(
                body,
                "insert into mujamma.paper_archive (body_id, run_id, name, created_at, created_by) "
                        + "values (?, ?, 'work-certificates', now(), 'it') returning id",
                body,
                run);
        enter(
                body,
                "insert into mujamma.paper_archive_part (body_id, archive_id, after_key, papers, bytes) "
                        + "values (?, ?, 0, 0, '') returning archive_id",
                body,
                archive);
    }

    /** A genuine paper that concerns an employee; its code is {@code IT-} and its number. */
    public static long paper(String body, long employee) {
        long number = NUMBER.incrementAndGet();
        return enter(
                body,
                "insert into mujamma.paper (body_id, kind, register, year, number, subject_feature, subject_id, employee_id, "
                        + "title_ar, title_fr, content, template_id, issued_on, issued_at, issued_by, code, code_hash) "
                        + "select ?, 'WORK_CERTIFICATE', 'CERTIFICATES', 1999, ?, 'it', ?, ?, 'شهادة عمل', "
                        + "'Attestation de travail', '{}', t.id, date '1999-01-01', now(), 'it', c.code, "
                        + "sha256(convert_to(c.code, 'UTF8')) from mujamma.paper_template t, "
                        + "(select 'IT-' || cast(? as bigint) as code) c "
                        + "where t.kind = 'WORK_CERTIFICATE' returning id",
                body,
                number,
                employee,
                employee,
                number);
    }

    /** A row in each part of a file, a correction that waits, and how the body makes its matricules. */
    private static void personalFile(String body, long employee) {
        partOf(body, employee, "employee_contact", "phone", "'0550000000'");
        partOf(body, employee, "employee_service", "situation", "'DONE'");
        partOf(
                body,
                employee,
                "employee_spouse",
                "last_name_ar, first_name_ar, last_name_fr, first_name_fr, married_on",
                "'بن علي', 'مريم', 'Benali', 'Meriem', date '2010-06-05'");
        child(body, employee, LocalDate.of(2012, 3, 4));
        partOf(body, employee, "employee_diploma", "level", "'LICENCE'");
        partOf(body, employee, "employee_language", "language, mastery", "'FRENCH', 'GOOD'");
        partOf(
                body,
                employee,
                "employee_employer",
                "employer, sector, started_on, ended_on",
                "'Sonelgaz', 'PUBLIC_COMPANY', date '2005-01-01', date '2010-12-31'");
        partOf(
                body,
                employee,
                "employee_emergency",
                "contact_name, relation, phone",
                "'Meriem', 'SPOUSE', '0550000001'");
        enter(
                body,
                "insert into mujamma.file_correction (body_id, employee_id, part, operation, old_values, new_values, status, "
                        + "asked_at, asked_by) values (?, ?, 'DIPLOMA', 'ADD', '{}', '{\"level\": \"MASTER\"}', 'PENDING', now(), "
                        + "'it') returning id",
                body,
                employee);
        enter(
                body,
                "insert into mujamma.matricule_setting (body_id, prefix, digits) values (?, 'IT/', 6) "
                        + "on conflict (body_id) do update set digits = 6 returning id",
                body);
    }

    /** A child of an employee, dependent. */
    public static long child(String body, long employee, LocalDate born) {
        return enter(
                body,
                "insert into mujamma.employee_child (body_id, employee_id, first_name_ar, first_name_fr, sex, birth_date) "
                        + "values (?, ?, 'يوسف', 'Youcef', 'M', ?) returning id",
                body,
                employee,
                born);
    }

    private static void partOf(String body, long employee, String table, String columns, String values) {
        enter(
                body,
                "insert into mujamma." + table + " (body_id, employee_id, " + columns + ") values (?, ?, " + values
                        + ") returning id",
                body,
                employee);
    }

    /** A post, and a unit that somebody heads. */
    private static void organization(String body, long chief) {
        long unit = Database.seeOne("select unit_id from mujamma.employee where id = ?", chief);
        post(body, unit, LocalDate.of(2020, 1, 1));
        enter(
                body,
                "insert into mujamma.unit_chief (body_id, unit_id, employee_id, interim, valid_from, leads_people, recorded_at, "
                        + "recorded_by) values (?, ?, ?, false, '2020-01-01', false, now(), 'it') returning id",
                body,
                unit,
                chief);
    }

    /** A numbered post of any grade. */
    public static long post(String body, long unit, LocalDate from) {
        return enter(
                body,
                "insert into mujamma.post (body_id, number, title_ar, title_fr, unit_id, valid_from) "
                        + "values (?, ?, 'منصب الاختبار', 'Poste d''essai', ?, ?) returning id",
                body,
                "IT-" + NUMBER.incrementAndGet(),
                unit,
                from);
    }

    /** The right of somebody to sign everything, from long ago on. */
    public static long signingRight(String body, long holder) {
        return enter(
                body,
                "insert into mujamma.signing_right (body_id, holder_id, capacity_ar, capacity_fr, valid_from) "
                        + "values (?, ?, 'المدير العام', 'Le Directeur général', date '2015-01-01') returning id",
                body,
                holder);
    }

    /** A resignation that waits, and a case of abandonment whose first notice went out. */
    private static void leavings(String body, long employee) {
        long resignation = enter(
                body,
                "insert into mujamma.resignation (body_id, employee_id, regime_id, on_paper, filed_on, wished_on, answer_due, "
                        + "notice_until, entered_by, entered_at) values (?, ?, 'LABOUR_90_11', false, current_date, "
                        + "current_date + 60, current_date + 60, current_date + 30, 'it', now()) returning id",
                body,
                employee);
        enter(
                body,
                "insert into mujamma.leaving_event (body_id, resignation_id, kind) values (?, ?, 'FILED') returning id",
                body,
                resignation);
        enter(
                body,
                "insert into mujamma.procedure_clock (body_id, employee_id, kind_id, procedure_id, page, article, due_on, remind_on) "
                        + "values (?, ?, 'RESIGNATION_ANSWER', ?, '/career/resignation?id=' || ?, 'it', current_date + 60, '{}') "
                        + "returning id",
                body,
                employee,
                resignation,
                resignation);
        long abandonment = enter(
                body,
                "insert into mujamma.abandonment (body_id, employee_id, regime_id, first_day, full_on, notices_needed, stage, "
                        + "entered_by, entered_at) values (?, ?, 'LABOUR_90_11', current_date - 5, current_date + 9, 2, 'OPEN', "
                        + "'it', now()) returning id",
                body,
                employee);
        enter(
                body,
                "insert into mujamma.abandonment_notice (body_id, abandonment_id, no, paper_id, made_on, made_by) "
                        + "select ?, ?, 1, min(p.id), current_date, 'it' from mujamma.paper p where p.body_id = ? returning id",
                body,
                abandonment,
                body);
    }

    /** What a body keeps for itself of a movement. */
    private static void movements(String body, long employee, long chief) {
        long movement = movement(body, body.equals("CNR") ? "CNAC" : "CNR", chief);
        enter(
                body,
                "insert into mujamma.movement_placing (body_id, movement_id, unit_id, matricule) "
                        + "select e.body_id, ?, e.unit_id, 'it' from mujamma.employee e where e.id = ? returning id",
                movement,
                employee);
        enter(
                body,
                "insert into mujamma.movement_signature (body_id, movement_id, employee_id, name_ar, name_fr, capacity_ar, "
                        + "capacity_fr) values (?, ?, ?, 'it', 'it', 'it', 'it') returning id",
                body,
                movement,
                employee);
        enter(
                body,
                "insert into mujamma.career_elsewhere (body_id, employee_id, movement_id, elsewhere, valid_from, valid_to, "
                        + "position_id) values (?, ?, ?, 'CNAC', '2010-01-01', '2011-01-01', 'ACTIVE') returning id",
                body,
                employee,
                movement);
    }

    /** A case of the third degree under labour law, opened on the day the fault was found. */
    public static long disciplineCase(String body, long employee, LocalDate foundOn) {
        long number = enter(
                body,
                "insert into mujamma.discipline_case (body_id, employee_id, regime_id, fault_id, degree, council, appealable, "
                        + "facts, found_on, opened_on) values (?, ?, 'LABOUR_90_11', 'LABOUR_THIRD', 3, true, true, 'it', ?, ?) "
                        + "returning id",
                body,
                employee,
                foundOn,
                foundOn);
        enter(
                body,
                "insert into mujamma.discipline_event (body_id, employee_id, case_id, kind, on_day) "
                        + "values (?, ?, ?, 'OPENED', ?) returning id",
                body,
                employee,
                number,
                foundOn);
        return number;
    }

    /** A transfer that a body has opened and not yet offered. */
    public static long movement(String from, String to, long employee) {
        long movement = enter(
                from,
                "insert into mujamma.movement (kind, from_body_id, to_body_id, opened_by_body, from_employee_id, effect_on, "
                        + "motive, parts, opened_by, opened_at) "
                        + "values ('TRANSFER', ?, ?, ?, ?, '2030-01-01', 'it', '{FAMILY}', 'it', now()) returning id",
                from,
                to,
                from,
                employee);
        enter(
                from,
                "insert into mujamma.movement_card (movement_id, content) select ?, jsonb_build_object('matricule', e.matricule, "
                        + "'last_name_ar', e.last_name_ar, 'first_name_ar', e.first_name_ar, 'last_name_fr', e.last_name_fr, "
                        + "'first_name_fr', e.first_name_fr, 'sex', e.sex, 'birth_year', e.birth_year, "
                        + "'regime', e.regime_id) from mujamma.employee e where e.id = ? returning movement_id",
                movement,
                employee);
        enter(
                from,
                "insert into mujamma.movement_event (movement_id, by_body, kind) values (?, ?, 'OPENED') returning id",
                movement,
                from);
        return movement;
    }

    /** A file of one line, refused. */
    private static void staffFile(String body) {
        long file = enter(
                body,
                "insert into mujamma.sent_file (body_id, job, name, size, sha256, form, titles, unknown_titles, columns, "
                        + "uploaded_by, uploaded_at) values (?, 'personnel-import', 'it.csv', 1, '', 'CSV_UTF_8', '{}', '{}', '{}', 'it', now()) "
                        + "returning id",
                body);
        enter(
                body,
                "insert into mujamma.sent_file_part (body_id, file_id, no, bytes) values (?, ?, 0, '') returning file_id",
                body,
                file);
        enter(
                body,
                "insert into mujamma.staff_line (body_id, file_id, line_no) values (?, ?, 2) returning file_id",
                body,
                file);
        enter(
                body,
                "insert into mujamma.sent_file_rejection (body_id, file_id, line_no, stage, value, reason_key, arguments) "
                        + "values (?, ?, 2, 'READ', '', 'it', '{}') returning id",
                body,
                file);
        enter(
                body,
                "insert into mujamma.staff_verdict (body_id, file_id, line_no, outcome) values (?, ?, 2, 'REFUSED') "
                        + "returning file_id",
                body,
                file);
        enter(
                body,
                "insert into mujamma.career_line (body_id, file_id, line_no) values (?, ?, 2) returning file_id",
                body,
                file);
        enter(
                body,
                "insert into mujamma.career_verdict (body_id, file_id, line_no, outcome) values (?, ?, 2, 'REFUSED') "
                        + "returning file_id",
                body,
                file);
        enter(
                body,
                "insert into mujamma.career_plan (body_id, file_id, employee_id, goes, valid_from) "
                        + "values (?, ?, 1, false, date '2026-01-01') returning file_id",
                body,
                file);
    }

    /** As the superuser, but under the scope of the body: the ledger's own trigger works as the owner, who is fenced. */
    private static long enter(String body, String sql, Object... arguments) {
        try (Connection connection = Database.asSuperuser()) {
            Database.scope(connection, body);
            long number = (Long) Database.ask(connection, sql, arguments)
                    .get(0)
                    .values()
                    .iterator()
                    .next();
            connection.commit();
            return number;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
