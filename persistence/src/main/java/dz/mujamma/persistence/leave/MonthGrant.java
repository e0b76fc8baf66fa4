package dz.mujamma.persistence.leave;

import java.math.BigDecimal;
import java.time.LocalDate;

/** The right that a month of work adds for an employee, as it goes into the ledger. */
public record MonthGrant(
        long employeeId, String leaveTypeId, LocalDate periodStart, BigDecimal days, LocalDate month, Integer ruleId) {}
