package dz.mujamma.persistence.career.abandonment;

import java.time.LocalDate;

/** A case to be entered. */
public record NewAbandonment(
        long employee,
        String regime,
        LocalDate firstDay,
        LocalDate fullOn,
        int noticesNeeded,
        AbandonmentStage stage,
        String said) {}
