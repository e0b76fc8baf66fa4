package dz.mujamma.persistence.career.catalogue;

import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** The legal references of the body of the scope. */
@Dependent
public class OwnReferences {
    private static final String ALL =
            """
            select v.valid_from, v.valid_to, v.regime_id, v.text_ar, v.text_fr, v.source, v.verified
            from mujamma.body_visa v order by v.no, v.id""";

    @Inject
    private Statements statements;

    /** In the order of printing. */
    public List<Dated<OwnReference>> all() {
        return statements.rows(
                row -> new Dated<>(
                        row.getObject(1, LocalDate.class),
                        row.getObject(2, LocalDate.class),
                        new OwnReference(
                                row.getString(3),
                                new LegalReference(
                                        new Localized(row.getString(4), row.getString(5)),
                                        row.getString(6),
                                        row.getBoolean(7)))),
                ALL);
    }
}
