package dz.mujamma.persistence.career.catalogue;

import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** The legal references of the body of the scope. Their words are never changed; they end, and others begin. */
@Dependent
public class OwnReferences {
    private static final String LINES =
            """
            select v.id, v.regime_id, v.no, v.text_ar, v.text_fr, v.valid_from, v.valid_to, v.source, v.verified
            from mujamma.body_visa v order by v.no, v.id""";
    private static final String ADD =
            """
            insert into mujamma.body_visa (body_id, regime_id, no, text_ar, text_fr, valid_from, source, verified)
            values ((select current_setting('mujamma.body')), ?, ?, ?, ?, ?, ?, true)""";

    @Inject
    private Statements statements;

    /** In the order of printing. */
    public List<Dated<OwnReference>> all() {
        return lines().stream()
                .map(line -> new Dated<>(
                        line.from(),
                        line.to(),
                        new OwnReference(
                                line.regime(), new LegalReference(line.text(), line.source(), line.verified()))))
                .toList();
    }

    /** In the order of printing, those that have ended too. */
    public List<ReferenceLine> lines() {
        return statements.rows(
                row -> new ReferenceLine(
                        row.getLong(1),
                        row.getString(2),
                        row.getInt(3),
                        new Localized(row.getString(4), row.getString(5)),
                        row.getObject(6, LocalDate.class),
                        row.getObject(7, LocalDate.class),
                        row.getString(8),
                        row.getBoolean(9)),
                LINES);
    }

    /** @param line its number and last day are not looked at; what a body enters it has seen itself */
    public void add(ReferenceLine line) {
        statements.run(
                ADD, line.regime(), line.no(), line.text().ar(), line.text().fr(), line.from(), line.source());
    }

    /** @return whether there was one that still held */
    public boolean end(long id, LocalDate to) {
        return statements.run(
                        "update mujamma.body_visa set valid_to = ?, version = version + 1 "
                                + "where id = ? and valid_from < ? and (valid_to is null or valid_to > ?)",
                        to,
                        id,
                        to,
                        to)
                > 0;
    }
}
