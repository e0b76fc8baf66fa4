package dz.mujamma.persistence.document;

import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Supplied templates, and the versions of the body in scope. */
@Dependent
public class Templates {
    private static final String SUPPLIED =
            """
            select t.kind, t.id, null::bigint, 0, null::date, t.ar, t.fr, null::timestamptz, null::text
            from mujamma.paper_template t
            where t.edition = (select max(l.edition) from mujamma.paper_template l where l.kind = t.kind)""";
    /** A version without texts of its own shows the supplied ones. */
    private static final String VERSIONS =
            """
            select v.kind, case when v.ar is null then t.id end, v.id, v.no, v.valid_from, coalesce(v.ar, t.ar),
                   coalesce(v.fr, t.fr), v.published_at, v.published_by
            from mujamma.paper_template_version v
            join mujamma.paper_template t on t.kind = v.kind
                and t.edition = (select max(l.edition) from mujamma.paper_template l where l.kind = v.kind)""";

    private static final String ADD =
            """
            insert into mujamma.paper_template_version
                (body_id, kind, no, valid_from, ar, fr, published_at, published_by)
            select current_setting('mujamma.body'), ?, coalesce(max(no), 0) + 1, ?, cast(? as jsonb), cast(? as jsonb), ?, ?
            from mujamma.paper_template_version where kind = ?""";

    @Inject
    private Statements statements;

    public List<TemplateRow> supplied() {
        return statements.rows(Templates::row, SUPPLIED + " order by t.kind");
    }

    public Optional<TemplateRow> findSupplied(PaperKind kind) {
        return statements.rows(Templates::row, SUPPLIED + " and t.kind = ?", kind.name()).stream()
                .findFirst();
    }

    /** The body's version in force on a day: the latest that has begun; of two of one day the later published. */
    public Optional<TemplateRow> findVersion(PaperKind kind, LocalDate day) {
        return statements
                .rows(
                        Templates::row,
                        VERSIONS
                                + " where v.kind = ? and v.valid_from <= ? order by v.valid_from desc, v.no desc limit 1",
                        kind.name(),
                        day)
                .stream()
                .findFirst();
    }

    /** The newest first. */
    public List<TemplateRow> versions(PaperKind kind) {
        return statements.rows(Templates::row, VERSIONS + " where v.kind = ? order by v.no desc", kind.name());
    }

    /** @param ar null, like {@code fr}, to go back to the supplied texts */
    public void add(
            PaperKind kind, LocalDate validFrom, TemplateTexts ar, TemplateTexts fr, Instant at, String publishedBy) {
        statements.run(
                ADD,
                kind.name(),
                validFrom,
                ar == null ? null : ar.json(),
                fr == null ? null : fr.json(),
                at.atOffset(ZoneOffset.UTC),
                publishedBy,
                kind.name());
    }

    private static TemplateRow row(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject(8, OffsetDateTime.class);
        return new TemplateRow(
                PaperKind.valueOf(row.getString(1)),
                row.getObject(2, Long.class),
                row.getObject(3, Long.class),
                row.getInt(4),
                row.getObject(5, LocalDate.class),
                TemplateTexts.read(row.getString(6)),
                TemplateTexts.read(row.getString(7)),
                at == null ? null : at.toInstant(),
                row.getString(9));
    }
}
