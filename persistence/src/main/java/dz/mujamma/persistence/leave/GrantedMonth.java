package dz.mujamma.persistence.leave;

import java.math.BigDecimal;
import java.time.LocalDate;

/** What the accruals of a month have granted, over all employees of the body. */
public record GrantedMonth(LocalDate month, long persons, BigDecimal days) {}
