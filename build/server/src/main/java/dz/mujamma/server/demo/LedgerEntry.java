package dz.mujamma.server.demo;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/** A line of the ledger; {@code month} and {@code ruleId} belong to grants, {@code requestId} to takes and give-backs. */
record LedgerEntry(
        Person person,
        String leaveType,
        LocalDate periodStart,
        String kind,
        BigDecimal days,
        LocalDate effectiveOn,
        YearMonth month,
        Long requestId,
        Integer ruleId,
        Instant at,
        String by) {}
