package dz.mujamma.persistence.document;

import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.Statements;
import dz.mujamma.persistence.tenancy.Right;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Papers of the body in scope; by its code, one paper of any body. */
@Dependent
public class PaperRecords {
    private static final String ROW =
            """
            p.id, p.kind, p.register, p.year, p.number, p.subject_feature, p.subject_id, p.employee_id, p.holder_ar,
            p.holder_fr, p.title_ar, p.title_fr, p.issued_on, p.issued_at, p.issued_by, p.state, p.replaced_by, p.access_right""";
    private static final String ADD =
            """
            insert into mujamma.paper (body_id, kind, register, year, number, subject_feature, subject_id, employee_id,
                holder_ar, holder_fr, title_ar, title_fr, content, template_id, template_version_id, issued_on, issued_at,
                issued_by, effect_from, effect_to, access_right, code, code_hash)
            values (current_setting('mujamma.body'), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as jsonb), ?, ?, ?, ?, ?, ?, ?, ?,
                ?, sha256(convert_to(?, 'UTF8')))
            returning id""";
    private static final String ISSUED =
            """
            select %s, p.content, coalesce(v.ar, t.ar), coalesce(v.fr, t.fr), p.code
            from mujamma.paper p
            left join mujamma.paper_template t on t.id = p.template_id
            left join mujamma.paper_template_version v on v.id = p.template_version_id
            where p.id = ?"""
                    .formatted(ROW);
    private static final String SAME =
            """
            select p.id from mujamma.paper p
            where p.kind = ? and p.subject_feature = ? and p.subject_id = ? and p.issued_on = ? and p.state = 'GENUINE'
              and p.content = cast(? as jsonb) and coalesce(p.template_version_id, -p.template_id) = ?
            order by p.id desc limit 1""";
    /** The reason of a change is shown where it is the number of a paper; other reasons are the body's own business. */
    private static final String VERIFY =
            """
            select b.name_ar, b.name_fr, p.kind, p.register, p.year, p.number, p.title_ar, p.title_fr, p.issued_on,
                   p.holder_ar, p.holder_fr, p.effect_from, p.effect_to, p.state, p.state_at,
                   case when p.state_reason ~ '^[A-Z]{2,4} [0-9]+/[0-9]{4}$' then p.state_reason end
            from mujamma.paper p join mujamma.body b on b.id = p.body_id
            where p.code_hash = decode(?, 'hex')""";

    @Inject
    private Statements statements;

    public long add(NewPaper paper) {
        TemplateRow template = paper.template();
        return statements.number(
                ADD,
                paper.kind().name(),
                paper.number().register().name(),
                paper.number().year(),
                paper.number().number(),
                paper.subjectFeature(),
                paper.subjectId(),
                paper.employeeId(),
                paper.holder() == null ? null : paper.holder().ar(),
                paper.holder() == null ? null : paper.holder().fr(),
                paper.title().ar(),
                paper.title().fr(),
                paper.content().json(),
                template.suppliedId(),
                template.supplied() ? null : template.versionId(),
                paper.issuedOn(),
                paper.issuedAt().atOffset(ZoneOffset.UTC),
                paper.issuedBy(),
                paper.effectFrom(),
                paper.effectTo(),
                paper.restriction() == null ? null : paper.restriction().name(),
                paper.code(),
                paper.code());
    }

    public Optional<IssuedPaper> find(long id) {
        return statements
                .rows(
                        row -> new IssuedPaper(
                                row(row),
                                PaperContent.read(row.getString(19)),
                                TemplateTexts.read(row.getString(20)),
                                TemplateTexts.read(row.getString(21)),
                                row.getString(22)),
                        ISSUED,
                        id)
                .stream()
                .findFirst();
    }

    /** A genuine paper of the same day, subject, template and content: there is no need of another. */
    public Optional<Long> findSame(
            PaperKind kind,
            String subjectFeature,
            long subjectId,
            LocalDate issuedOn,
            PaperContent content,
            TemplateRow template) {
        long wording = template.supplied() ? -template.suppliedId() : template.versionId();
        return statements
                .rows(
                        row -> row.getLong(1),
                        SAME,
                        kind.name(),
                        subjectFeature,
                        subjectId,
                        issuedOn,
                        content.json(),
                        wording)
                .stream()
                .findFirst();
    }

    /** The papers about something, the newest first. */
    public List<PaperRow> about(String subjectFeature, long subjectId) {
        return statements.rows(
                PaperRecords::row,
                "select " + ROW + " from mujamma.paper p where p.subject_feature = ? and p.subject_id = ? "
                        + "order by p.id desc",
                subjectFeature,
                subjectId);
    }

    /** The papers that concern an employee, the newest first. */
    public List<PaperRow> of(long employeeId, int first, int size) {
        return statements.rows(
                PaperRecords::row,
                "select " + ROW + " from mujamma.paper p where p.employee_id = ? "
                        + "order by p.issued_at desc, p.id desc offset ? limit ?",
                employeeId,
                first,
                size);
    }

    public long countOf(long employeeId) {
        return statements.number("select count(*) from mujamma.paper where employee_id = ?", employeeId);
    }

    /** @return whether it was genuine until now */
    public boolean cancel(long id, Instant at, String by, String reason) {
        return statements.run(
                        "update mujamma.paper set state = 'CANCELLED', state_at = ?, state_by = ?, state_reason = ? "
                                + "where id = ? and state = 'GENUINE'",
                        at.atOffset(ZoneOffset.UTC),
                        by,
                        reason,
                        id)
                == 1;
    }

    /** @return whether it was genuine until now */
    public boolean replace(long id, long newer, Instant at, String by, String reason) {
        return statements.run(
                        "update mujamma.paper set state = 'REPLACED', state_at = ?, state_by = ?, state_reason = ?, "
                                + "replaced_by = ? where id = ? and state = 'GENUINE'",
                        at.atOffset(ZoneOffset.UTC),
                        by,
                        reason,
                        newer,
                        id)
                == 1;
    }

    /**
     * Tells the database the one code this transaction may look up, whatever body gave the paper, and reads it.
     *
     * @param hash SHA-256 of the code
     */
    public Optional<VerifiedPaper> verify(byte[] hash) {
        String hex = HexFormat.of().formatHex(hash);
        statements.rows(row -> row.getString(1), "select set_config('mujamma.verify', ?, true)", hex);
        return statements.rows(PaperRecords::verified, VERIFY, hex).stream().findFirst();
    }

    private static VerifiedPaper verified(ResultSet row) throws SQLException {
        OffsetDateTime stateAt = row.getObject(15, OffsetDateTime.class);
        return new VerifiedPaper(
                name(row, 1),
                PaperKind.valueOf(row.getString(3)),
                name(row, 7),
                new RegisterNumber(Register.valueOf(row.getString(4)), row.getInt(5), row.getLong(6)),
                row.getObject(9, LocalDate.class),
                name(row, 10),
                row.getObject(12, LocalDate.class),
                row.getObject(13, LocalDate.class),
                PaperState.valueOf(row.getString(14)),
                stateAt == null ? null : stateAt.toInstant(),
                row.getString(16));
    }

    private static PaperRow row(ResultSet row) throws SQLException {
        String restriction = row.getString(18);
        return new PaperRow(
                row.getLong(1),
                PaperKind.valueOf(row.getString(2)),
                new RegisterNumber(Register.valueOf(row.getString(3)), row.getInt(4), row.getLong(5)),
                row.getString(6),
                row.getLong(7),
                row.getObject(8, Long.class),
                name(row, 9),
                name(row, 11),
                row.getObject(13, LocalDate.class),
                row.getObject(14, OffsetDateTime.class).toInstant(),
                row.getString(15),
                PaperState.valueOf(row.getString(16)),
                row.getObject(17, Long.class),
                restriction == null ? null : Right.valueOf(restriction));
    }

    private static Localized name(ResultSet row, int column) throws SQLException {
        String arabic = row.getString(column);
        return arabic == null ? null : new Localized(arabic, row.getString(column + 1));
    }
}
