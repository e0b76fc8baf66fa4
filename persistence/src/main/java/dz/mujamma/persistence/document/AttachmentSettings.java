package dz.mujamma.persistence.document;

import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** What the body of the scope says of its attachments, version by version; versions are added and never changed. */
@Dependent
public class AttachmentSettings {
    /** The kinds as they are on a day, which is the one argument; stands in a join. */
    static final String KINDS_ON =
            """
            (select k.id, k.name_ar, k.name_fr, k.part, k.place, coalesce(not v.supplied, false) as own,
                    case when v.supplied is false then v.valid_until_needed else k.valid_until_needed end as valid_until_needed,
                    case when v.supplied is false then v.valid_months else k.valid_months end as valid_months,
                    case when v.supplied is false then v.remind_days else k.remind_days end as remind_days
             from mujamma.attachment_kind k
             left join lateral (select b.* from mujamma.body_attachment_kind b
                                where b.kind_id = k.id and b.valid_from <= ?::date
                                order by b.valid_from desc, b.id desc limit 1) v on true)""";

    private static final String KINDS =
            "select k.id, k.name_ar, k.name_fr, k.part, k.valid_until_needed, k.valid_months, k.remind_days, k.own from "
                    + KINDS_ON + " k order by k.place";
    private static final String ADD_KIND =
            """
            insert into mujamma.body_attachment_kind (body_id, kind_id, valid_from, supplied, source, entered_by, entered_at,
                valid_until_needed, valid_months, remind_days)
            values ((select current_setting('mujamma.body')), ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    @Inject
    private Statements statements;

    /** In the order of menus. */
    public List<AttachmentKind> kinds(LocalDate day) {
        return statements.rows(
                row -> new AttachmentKind(
                        row.getString(1),
                        new Localized(row.getString(2), row.getString(3)),
                        row.getString(4),
                        row.getBoolean(5),
                        row.getObject(6, Integer.class),
                        row.getObject(7, Integer.class),
                        row.getBoolean(8)),
                KINDS,
                day);
    }

    /** The last entered first. */
    public List<Version<KindValidity>> kindVersions(String kind) {
        return statements.rows(
                row -> version(
                        row,
                        new KindValidity(
                                row.getBoolean(6), row.getObject(7, Integer.class), row.getObject(8, Integer.class))),
                "select valid_from, supplied, source, entered_by, entered_at, valid_until_needed, valid_months, remind_days "
                        + "from mujamma.body_attachment_kind where kind_id = ? order by id desc",
                kind);
    }

    public void add(String kind, Version<KindValidity> version) {
        statements.run(
                ADD_KIND,
                kind,
                version.from(),
                version.supplied(),
                version.source(),
                version.enteredBy(),
                version.enteredAt().atOffset(ZoneOffset.UTC),
                version.value().validUntilNeeded(),
                version.value().validMonths(),
                version.value().remindDays());
    }

    /** The most bytes of one attachment on a day, where the body has said it. */
    public Optional<Long> mostBytes(LocalDate day) {
        return statements
                .rows(
                        row -> row.getLong(1),
                        "select most_bytes from mujamma.body_attachment_limit where valid_from <= ? "
                                + "order by valid_from desc, id desc limit 1",
                        day)
                .stream()
                .findFirst();
    }

    /** The last entered first. */
    public List<Version<Long>> limits() {
        return statements.rows(
                row -> version(row, row.getLong(6)),
                "select valid_from, false, source, entered_by, entered_at, most_bytes from mujamma.body_attachment_limit "
                        + "order by id desc");
    }

    public void add(Version<Long> limit) {
        statements.run(
                "insert into mujamma.body_attachment_limit (body_id, valid_from, most_bytes, source, entered_by, entered_at) "
                        + "values ((select current_setting('mujamma.body')), ?, ?, ?, ?, ?)",
                limit.from(),
                limit.value(),
                limit.source(),
                limit.enteredBy(),
                limit.enteredAt().atOffset(ZoneOffset.UTC));
    }

    private static <T> Version<T> version(ResultSet row, T value) throws SQLException {
        return new Version<>(
                row.getObject(1, LocalDate.class),
                row.getBoolean(2),
                value,
                row.getString(3),
                row.getString(4),
                row.getObject(5, OffsetDateTime.class).toInstant());
    }
}
