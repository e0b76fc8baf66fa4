package dz.mujamma.persistence.leave;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A movement of the ledger as people read it.
 *
 * @param month first day of the month a grant is for, else null
 * @param requestFirstDay first day of the leave that was taken or given back, else null
 * @param reason why it was corrected, else null
 * @param balance what all movements up to this one come to
 * @param cause SERVICE_GAP where the house corrected it for a gap, else null; the reason then is in both languages
 */
public record LedgerLine(
        long id,
        EntryKind kind,
        BigDecimal days,
        LocalDate effectiveOn,
        LocalDate periodStart,
        LocalDate month,
        Long requestId,
        LocalDate requestFirstDay,
        LocalDate requestLastDay,
        String reason,
        BigDecimal balance,
        String cause) {}
