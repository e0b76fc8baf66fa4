package dz.mujamma.ejb.personnel.dossier;

import java.time.LocalDate;
import java.util.Map;

/**
 * Somebody to be entered by hand.
 *
 * @param identity fields of the identity, as typed
 * @param postTitle what the person is hired as; the installation and later acts say the rest
 * @param notTheSame HR has looked at those who seem the same person and says it is another
 */
public record HireEmployee(
        String matricule,
        Map<String, String> identity,
        LocalDate hireDate,
        String regimeId,
        long unitId,
        String postTitle,
        boolean notTheSame) {
    public HireEmployee {
        identity = Map.copyOf(identity);
    }
}
