package dz.mujamma.persistence.leave;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What the ledger holds of a month's grants, over all employees of the body. */
public record GrantedMonth(LocalDate month, long persons, BigDecimal days) {}
