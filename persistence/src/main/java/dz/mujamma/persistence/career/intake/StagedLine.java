package dz.mujamma.persistence.career.intake;

import dz.mujamma.persistence.career.Situation;
import java.time.LocalDate;

/**
 * A line of a known person, with what it names found in the house.
 *
 * @param regime of the person
 * @param named what the line names; the position is null where it names none
 * @param refused whether the line is refused by itself; its parts may then be missing
 */
public record StagedLine(
        int number,
        long employee,
        String regime,
        String kind,
        String reference,
        LocalDate signedOn,
        LocalDate effectOn,
        LocalDate endsOn,
        Situation named,
        String target,
        boolean refused) {}
