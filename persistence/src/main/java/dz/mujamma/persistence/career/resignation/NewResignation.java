package dz.mujamma.persistence.career.resignation;

import java.time.LocalDate;

/** A resignation to be entered. */
public record NewResignation(
        long employee,
        String regime,
        boolean onPaper,
        LocalDate filedOn,
        LocalDate wishedOn,
        String reason,
        LocalDate answerDue,
        LocalDate noticeUntil) {}
