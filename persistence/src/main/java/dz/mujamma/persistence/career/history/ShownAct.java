package dz.mujamma.persistence.career.history;

import dz.mujamma.persistence.career.Position;
import dz.mujamma.persistence.shared.Localized;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A signed act as a timeline mentions it.
 *
 * @param kind of the act; for a correction that of the act it corrects
 * @param restricted only for readers with the right to discipline
 * @param endsOn last planned day, or null
 * @param to the position it leads to, or null where the position stays
 * @param prolongs moves the planned end of the position that is held
 */
public record ShownAct(
        long id,
        String kind,
        Localized name,
        boolean restricted,
        String reference,
        LocalDate signedOn,
        Instant signedAt,
        LocalDate effectOn,
        LocalDate endsOn,
        Position to,
        boolean prolongs,
        Long target,
        long order) {

    /** The same act without saying what it was: neither kind, nor number, nor a way to it. */
    public ShownAct hidden() {
        return new ShownAct(0, "", null, true, null, null, null, effectOn, endsOn, to, prolongs, null, order);
    }

    public boolean isHidden() {
        return id == 0;
    }
}
