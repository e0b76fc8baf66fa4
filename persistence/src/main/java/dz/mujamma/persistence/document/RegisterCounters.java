package dz.mujamma.persistence.document;

import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** The last number given in each register and year of the body in scope. */
@Dependent
public class RegisterCounters {
    private static final String NEXT =
            """
            insert into mujamma.register_counter as c (body_id, register, year, last)
            values (current_setting('mujamma.body'), ?, ?, 1)
            on conflict on constraint register_counter_pk do update set last = c.last + 1
            returning last""";

    @Inject
    private Statements statements;

    /** Holds the row until the transaction ends; whoever asks meanwhile waits for the outcome. */
    public long next(Register register, int year) {
        return statements.number(NEXT, register.name(), year);
    }
}
