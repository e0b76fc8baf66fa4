package dz.mujamma.persistence.job;

import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;

/** Up to which day the daily tasks of the body of the scope are done. */
@Dependent
public class DayTurns {
    private static final String CLAIM =
            """
            insert into mujamma.day_turn as t (body_id, task, day) values ((select current_setting('mujamma.body')), ?, ?)
            on conflict (body_id, task) do update set day = excluded.day where t.day < excluded.day
            returning coalesce(old.day, new.day - 1)""";

    @Inject
    private Statements statements;

    /** Takes a task up to a day for this transaction: the day it was done up to before, or nothing where it is done already. */
    public Optional<LocalDate> claim(String task, LocalDate today) {
        return statements.rows(row -> row.getObject(1, LocalDate.class), CLAIM, task, today).stream()
                .findFirst();
    }
}
