package dz.mujamma.persistence.career.intake;

import dz.mujamma.persistence.career.Position;
import java.time.LocalDate;

/**
 * A line of a career file as it was read; what is null was empty or is refused.
 *
 * @param kind id of the kind of act
 * @param reference the number on the paper
 * @param grade id of the grade
 * @param target the number of the act that this one corrects or cancels
 */
public record CareerLine(
        int number,
        String matricule,
        String kind,
        String reference,
        LocalDate signedOn,
        LocalDate effectOn,
        LocalDate endsOn,
        Long grade,
        Integer step,
        String postNumber,
        String unitCode,
        Position position,
        String target) {}
