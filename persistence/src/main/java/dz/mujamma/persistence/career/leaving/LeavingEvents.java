package dz.mujamma.persistence.career.leaving;

import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;

/** What happened in procedures of leaving: added to, never changed. */
@Dependent
public class LeavingEvents {
    /** Whose history. */
    public enum Of {
        RESIGNATION("resignation_id"),
        ABANDONMENT("abandonment_id");

        private final String column;

        Of(String column) {
            this.column = column;
        }
    }

    @Inject
    private Statements statements;

    /** @param text what was said with it, or null */
    public void note(Of of, long procedure, String kind, String text) {
        statements.run(
                "insert into mujamma.leaving_event (body_id, " + of.column
                        + ", kind, note) values ((select current_setting('mujamma.body')), ?, ?, ?)",
                procedure,
                kind,
                text);
    }

    /** Oldest first. */
    public List<LeavingEvent> of(Of of, long procedure) {
        return statements.rows(
                row -> new LeavingEvent(
                        row.getString(1),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getString(3),
                        row.getString(4)),
                "select kind, at, account, note from mujamma.leaving_event where " + of.column + " = ? order by id",
                procedure);
    }
}
