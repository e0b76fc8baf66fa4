package dz.mujamma.persistence.career.intake;

import dz.mujamma.persistence.file.FileRejection;
import dz.mujamma.persistence.shared.Localized;
import java.time.LocalDate;
import java.util.List;

/**
 * A line of a career file as the result page shows it; what could not be read is null or empty.
 *
 * @param kind name of the kind of act
 */
public record CareerLineRow(
        int line,
        String matricule,
        String nameAr,
        String nameFr,
        Localized kind,
        String reference,
        LocalDate effectOn,
        List<FileRejection> rejections) {
    public CareerLineRow {
        rejections = List.copyOf(rejections);
    }

    CareerLineRow with(List<FileRejection> told) {
        return new CareerLineRow(line, matricule, nameAr, nameFr, kind, reference, effectOn, told);
    }
}
