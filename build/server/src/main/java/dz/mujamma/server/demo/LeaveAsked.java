package dz.mujamma.server.demo;

import dz.mujamma.persistence.shared.DateRange;
import java.math.BigDecimal;
import java.time.Instant;

/** A request of the demo, who decides it and what became of it; {@code settled} is null while it waits. */
record LeaveAsked(
        long id,
        Person person,
        Person decidedBy,
        String leaveType,
        DateRange leave,
        BigDecimal days,
        Outcome outcome,
        String note,
        Instant asked,
        Instant settled,
        String reason) {

    enum Outcome {
        PENDING,
        APPROVED,
        REFUSED,
        WITHDRAWN;

        boolean givesBack() {
            return this == REFUSED || this == WITHDRAWN;
        }

        boolean decided() {
            return this == APPROVED || this == REFUSED;
        }
    }
}
