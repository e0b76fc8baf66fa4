package dz.mujamma.persistence.calendar;

import dz.mujamma.persistence.shared.Localized;
import java.time.LocalDate;

/** A paid holiday. Religious dates are computed first and confirmed by a communiqué shortly before. */
public record Holiday(LocalDate day, String key, Localized name, Kind kind, Status status) {
    public enum Kind {
        CIVIL,
        RELIGIOUS
    }

    public enum Status {
        FIXED,
        CONFIRMED,
        /** The day may still move. */
        PROVISIONAL
    }
}
