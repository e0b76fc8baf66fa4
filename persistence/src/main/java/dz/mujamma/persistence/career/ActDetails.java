package dz.mujamma.persistence.career;

import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the catalogue says beside the kinds themselves, as a preview shows it. */
@Dependent
public class ActDetails {
    @Inject
    private Statements statements;

    public record NeededDocument(Localized name, boolean needed) {}

    /** Legal references at the head of an act of this kind. */
    public List<Localized> visas(String kind, String regime) {
        return statements.rows(
                row -> ActVisas.name(row, 1),
                "select text_ar, text_fr from mujamma.act_visa_text where kind_id = ? and regime_id = ? order by no",
                kind,
                regime);
    }

    public List<NeededDocument> documents(String kind) {
        return statements.rows(
                row -> new NeededDocument(ActVisas.name(row, 1), row.getBoolean(3)),
                "select name_ar, name_fr, needed from mujamma.act_kind_document where kind_id = ? order by no",
                kind);
    }

    /** How many papers are attached to an act. */
    public long attached(long act) {
        return statements.number(
                "select count(*) from mujamma.attachment where subject = 'act' and subject_id = ? and withdrawn_at is null",
                act);
    }

    /** Whether time in a position counts for leave, by position, as the rules of today have it. */
    public Map<String, Boolean> countsForLeave(String regime) {
        Map<String, Boolean> counts = new HashMap<>();
        statements.each(
                row -> counts.put(row.getString(1), row.getBoolean(2)),
                "select position_id, counts_leave from mujamma.position_rule where regime_id = ? order by valid_from",
                regime);
        return counts;
    }
}
