package dz.mujamma.persistence.career;

import java.time.LocalDate;

/**
 * What the timeline needs of a signed act.
 *
 * @param endsOn last planned day, or null; the position goes on after it until an act ends it
 * @param named what the act names; null parts are left as they are
 * @param target the act it corrects or cancels, or null
 * @param order orders acts of one day: that of signature
 */
public record CareerAct(
        long id,
        String kind,
        String regime,
        LocalDate effectOn,
        LocalDate endsOn,
        Situation named,
        Long target,
        long order) {}
