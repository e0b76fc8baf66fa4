package dz.mujamma.persistence.personnel;

import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/** Health parts, which the database shows with the right HEALTH alone, and to the employee. */
@Dependent
public class HealthCards {
    private static final String FIND =
            """
            select handicap, rate, card_number, card_valid_until, adaptations, version
            from mujamma.employee_health where employee_id = ?""";
    /** Gives nothing where somebody else was faster. */
    private static final String KEEP =
            """
            insert into mujamma.employee_health as h (body_id, employee_id, handicap, rate, card_number, card_valid_until,
                                                      adaptations, changed_by, changed_at, version)
            values (current_setting('mujamma.body'), ?, ?, ?, ?, ?, ?, ?, ?, 1)
            on conflict (body_id, employee_id) do update set
                handicap = excluded.handicap, rate = excluded.rate, card_number = excluded.card_number,
                card_valid_until = excluded.card_valid_until, adaptations = excluded.adaptations,
                changed_by = excluded.changed_by, changed_at = excluded.changed_at, version = h.version + 1
            where h.version = ?""";

    @Inject
    private Statements statements;

    public Optional<HealthCard> find(long employeeId) {
        return statements.rows(HealthCards::card, FIND, employeeId).stream().findFirst();
    }

    /** @return whether it was kept; false where it was changed since it was read */
    public boolean keep(long employeeId, HealthCard card, String by, Instant at) {
        return statements.run(
                        KEEP,
                        employeeId,
                        card.handicap(),
                        card.rate(),
                        card.cardNumber(),
                        card.cardValidUntil(),
                        card.adaptations(),
                        by,
                        at.atOffset(ZoneOffset.UTC),
                        card.version())
                == 1;
    }

    private static HealthCard card(ResultSet row) throws SQLException {
        return new HealthCard(
                row.getBoolean(1),
                row.getObject(2, Integer.class),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                row.getString(5),
                row.getInt(6));
    }
}
