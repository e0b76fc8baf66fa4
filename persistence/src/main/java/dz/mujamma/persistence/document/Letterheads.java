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

/** The letterheads of the body in scope, version by version, and its name. */
@Dependent
public class Letterheads {
    private static final String COLUMNS =
            """
            ministry_ar, ministry_fr, office_ar, office_fr, place_ar, place_fr, signatory_title_ar, signatory_title_fr,
            signatory_name_ar, signatory_name_fr""";
    private static final String FIND = "select " + COLUMNS
            + " from mujamma.paper_letterhead_version where valid_from <= ? order by valid_from desc, id desc limit 1";
    private static final String VERSIONS = "select " + COLUMNS
            + ", valid_from, source, entered_by, entered_at from mujamma.paper_letterhead_version order by id desc";
    private static final String ADD = "insert into mujamma.paper_letterhead_version (body_id, " + COLUMNS
            + ", valid_from, source, entered_by, entered_at) "
            + "values (current_setting('mujamma.body'), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    @Inject
    private Statements statements;

    /** The one of a day; of those that begin on one day the last entered. */
    public Optional<Letterhead> find(LocalDate day) {
        return statements.rows(Letterheads::row, FIND, day).stream().findFirst();
    }

    /** The last entered first. */
    public List<Version<Letterhead>> versions() {
        return statements.rows(
                row -> new Version<>(
                        row.getObject(11, LocalDate.class),
                        false,
                        row(row),
                        row.getString(12),
                        row.getString(13),
                        row.getObject(14, OffsetDateTime.class).toInstant()),
                VERSIONS);
    }

    public void add(Version<Letterhead> version) {
        Letterhead head = version.value();
        Localized name = head.signatoryName();
        statements.run(
                ADD,
                head.ministry().ar(),
                head.ministry().fr(),
                head.office().ar(),
                head.office().fr(),
                head.place().ar(),
                head.place().fr(),
                head.signatoryTitle().ar(),
                head.signatoryTitle().fr(),
                name == null ? null : name.ar(),
                name == null ? null : name.fr(),
                version.from(),
                version.source(),
                version.enteredBy(),
                version.enteredAt().atOffset(ZoneOffset.UTC));
    }

    public Localized bodyName(String bodyId) {
        return statements
                .rows(row -> name(row, 1), "select name_ar, name_fr from mujamma.body where id = ?", bodyId)
                .get(0);
    }

    private static Letterhead row(ResultSet row) throws SQLException {
        return new Letterhead(name(row, 1), name(row, 3), name(row, 5), name(row, 7), name(row, 9));
    }

    private static Localized name(ResultSet row, int column) throws SQLException {
        String arabic = row.getString(column);
        return arabic == null ? null : new Localized(arabic, row.getString(column + 1));
    }
}
