package dz.mujamma.persistence.career.evidence;

import dz.mujamma.persistence.shared.Localized;
import java.time.LocalDate;

/**
 * What stood for one document when an act was signed.
 *
 * @param state THERE, FOLLOWS, EXPIRED or MISSING
 * @param attachment number of the paper, or null
 * @param byAct number of the act that showed it, or null
 * @param name of the paper or reference of the act, where the reader may know of it
 * @param reason why it may follow, or null
 * @param dueOn until when, or null
 */
public record Stood(
        String code,
        Localized document,
        String state,
        Long attachment,
        Long byAct,
        String name,
        LocalDate validTo,
        String reason,
        LocalDate dueOn) {}
