package dz.mujamma.it.tenancy;

import dz.mujamma.it.harness.Database;
import java.util.List;

/** The tables as the database itself knows them. */
final class Catalogue {
    /**
     * Not audited row by row: the audit itself and the record of who read what; the balance, which only its trigger writes; what a job says of its own runs;
     * the timeline, which names the act of each period; the days' turns; clocks of procedures, which follow their rows; the history of a leaving, which names who did it; the content of attachments, which name it; files as they were sent and what is found in them, which name their sender themselves;
     * the last number of a register, which the paper that took it bears; papers, which name who issued and who ended them; what a signed act stood on and what a director lets follow, which are written once and name who; archives, which are papers once more.
     */
    static final List<String> WRITTEN_BY_THE_SYSTEM = List.of(
            "act_document_follow",
            "act_document_stood",
            "attachment_blob",
            "attachment_blob_part",
            "audit_entry",
            "career_period",
            "career_deadline",
            "career_reminder",
            "procedure_clock",
            "leaving_event",
            "day_turn",
            "file_reading",
            "employee_service_gap",
            "leave_balance",
            "name_form",
            "name_trigram",
            "name_word",
            "job_run",
            "job_difference",
            "job_rejection",
            "sent_file",
            "sent_file_part",
            "staff_line",
            "career_line",
            "career_verdict",
            "career_plan",
            "sent_file_rejection",
            "staff_verdict",
            "register_counter",
            "paper",
            "paper_archive",
            "paper_archive_part");

    /** Lines of a file on their way, by the hundred thousand: the file they belong to names the body by a key. */
    static final List<String> STAGED = List.of(
            "staff_line", "sent_file_rejection", "staff_verdict", "career_line", "career_verdict", "career_plan");

    /** Added to and never changed. */
    static final List<String> ADDED_TO_ONLY = List.of(
            "audit_entry",
            "file_reading",
            "leave_entry",
            "account_event",
            "file_retention",
            "body_act_rule",
            "body_position_rule",
            "body_act_clock",
            "body_career_number",
            "body_act_document",
            "body_attachment_limit",
            "body_attachment_kind",
            "paper_letterhead_version",
            "act_document_follow",
            "act_document_stood",
            "paper_template_version",
            "paper_archive",
            "paper_archive_part",
            "career_elsewhere",
            "movement_signature",
            "movement_event",
            "discipline_event",
            "expunged_act",
            "leaving_event",
            "unit_change",
            "post_change");

    private Catalogue() {}

    /** Every table that has a column for the body. */
    static List<String> fencedTables() {
        return Database.see("select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace "
                        + "join pg_attribute a on a.attrelid = c.oid "
                        + "where n.nspname = 'mujamma' and c.relkind in ('r', 'p') and a.attname = 'body_id' "
                        + "and not a.attisdropped order by 1")
                .stream()
                .map(row -> (String) row.get("relname"))
                .toList();
    }

    static List<String> auditedTables() {
        return fencedTables().stream()
                .filter(table -> !WRITTEN_BY_THE_SYSTEM.contains(table))
                .toList();
    }
}
