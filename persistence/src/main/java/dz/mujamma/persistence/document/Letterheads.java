package dz.mujamma.persistence.document;

import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** The letterhead of the body in scope, and its name. */
@Dependent
public class Letterheads {
    private static final String COLUMNS =
            """
            ministry_ar, ministry_fr, office_ar, office_fr, place_ar, place_fr, signatory_title_ar, signatory_title_fr,
            signatory_name_ar, signatory_name_fr""";
    private static final String PUT =
            """
            insert into mujamma.paper_letterhead (body_id, %1$s)
            values (current_setting('mujamma.body'), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict on constraint paper_letterhead_one_each do update set (%1$s) =
            (excluded.ministry_ar, excluded.ministry_fr, excluded.office_ar, excluded.office_fr, excluded.place_ar,
             excluded.place_fr, excluded.signatory_title_ar, excluded.signatory_title_fr, excluded.signatory_name_ar,
             excluded.signatory_name_fr)"""
                    .formatted(COLUMNS);

    @Inject
    private Statements statements;

    public Optional<Letterhead> find() {
        return statements.rows(Letterheads::row, "select " + COLUMNS + " from mujamma.paper_letterhead").stream()
                .findFirst();
    }

    public void put(Letterhead head) {
        Localized name = head.signatoryName();
        statements.run(
                PUT,
                head.ministry().ar(),
                head.ministry().fr(),
                head.office().ar(),
                head.office().fr(),
                head.place().ar(),
                head.place().fr(),
                head.signatoryTitle().ar(),
                head.signatoryTitle().fr(),
                name == null ? null : name.ar(),
                name == null ? null : name.fr());
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
