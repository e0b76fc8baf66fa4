package dz.mujamma.ejb.personnel.file;

import java.time.LocalDate;
import java.util.List;

/**
 * A line, read. Where it has rejections it is refused and holds what could be read, nulls for the rest.
 *
 * @param birthDate null where only the year is known
 * @param rejections empty for a line that can be taken in, as far as the line alone can tell
 */
public record StaffLine(
        int number,
        String matricule,
        String lastNameAr,
        String firstNameAr,
        String lastNameFr,
        String firstNameFr,
        String sex,
        LocalDate birthDate,
        Integer birthYear,
        Integer birthWilaya,
        String nin,
        String nss,
        LocalDate hireDate,
        String regime,
        String unitCode,
        String postTitle,
        String gradeLabel,
        String chiefMatricule,
        String email,
        List<Rejection> rejections) {
    public StaffLine {
        rejections = List.copyOf(rejections);
    }

    public boolean isRefused() {
        return !rejections.isEmpty();
    }
}
