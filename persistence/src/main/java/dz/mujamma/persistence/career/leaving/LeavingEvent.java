package dz.mujamma.persistence.career.leaving;

import java.time.Instant;

/** A line of the history of a resignation or an abandonment. */
public record LeavingEvent(String kind, Instant at, String account, String note) {}
