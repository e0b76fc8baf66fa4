package dz.mujamma.persistence.document;

import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;

/** How often each asker looked papers up in each window of time, shared by all nodes. */
@Dependent
public class VerifyWindows {
    private static final String COUNT =
            """
            insert into mujamma.verify_window as w (asker, started_at, asked) values (?, ?, 1)
            on conflict on constraint verify_window_pk do update set asked = w.asked + 1
            returning asked""";

    @Inject
    private Statements statements;

    /** @return how often it was in this window, this time included */
    public long count(String asker, Instant window) {
        return statements.number(COUNT, asker, window.atOffset(ZoneOffset.UTC));
    }

    public void forgetBefore(Instant window) {
        statements.run("delete from mujamma.verify_window where started_at < ?", window.atOffset(ZoneOffset.UTC));
    }
}
