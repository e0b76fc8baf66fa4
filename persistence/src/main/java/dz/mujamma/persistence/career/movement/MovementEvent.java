package dz.mujamma.persistence.career.movement;

import java.time.Instant;

/** @param kind such as OFFERED; key ending in the bundles */
public record MovementEvent(Instant at, String body, String account, String kind, String note) {}
