package dz.mujamma.ejb.document;

import dz.mujamma.persistence.shared.RuleException;
import java.time.LocalDate;

/** What every setting has to tell: from when it holds, and what it rests on. */
final class Told {
    private static final int LONGEST = 500;

    private Told() {}

    /** @throws RuleException for a day that has passed, since what was said for it stands */
    static LocalDate from(LocalDate from, LocalDate today) {
        if (from == null || from.isBefore(today)) {
            throw new RuleException("document.setting.refused.from", today);
        }
        return from;
    }

    static String source(String source) {
        if (source == null || source.isBlank() || source.strip().length() > LONGEST) {
            throw new RuleException("document.setting.refused.source", LONGEST);
        }
        return source.strip();
    }
}
