package dz.mujamma.persistence.career.movement;

import dz.mujamma.persistence.shared.Localized;
import java.time.LocalDate;

/**
 * Who a movement is about, as frozen when it was opened.
 *
 * @param birthDate null for a presumed birth
 * @param gradeCode null where the career names none
 */
public record MovementCard(
        String matricule,
        Localized lastName,
        Localized firstName,
        String sex,
        LocalDate birthDate,
        int birthYear,
        Integer birthWilaya,
        String nin,
        String nss,
        String regime,
        String gradeCode,
        Integer step,
        String position) {

    public Localized name() {
        return new Localized(lastName.ar() + " " + firstName.ar(), lastName.fr() + " " + firstName.fr());
    }
}
