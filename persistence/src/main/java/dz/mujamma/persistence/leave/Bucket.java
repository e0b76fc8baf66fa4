package dz.mujamma.persistence.leave;

import java.math.BigDecimal;
import java.time.LocalDate;

/** Days of one kind of leave earned in one reference period. */
public record Bucket(String leaveTypeId, LocalDate periodStart, BigDecimal days) {}
