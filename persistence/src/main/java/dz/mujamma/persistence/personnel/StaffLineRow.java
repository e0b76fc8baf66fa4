package dz.mujamma.persistence.personnel;

import dz.mujamma.persistence.file.FileRejection;
import java.util.List;

/**
 * A line of a file as the result page shows it.
 *
 * @param differences what would change, field by field; empty for other outcomes
 * @param rejections why it is refused; empty for other outcomes
 */
public record StaffLineRow(
        int line,
        String matricule,
        String nameAr,
        String nameFr,
        String unitCode,
        List<Change> differences,
        List<FileRejection> rejections) {
    public StaffLineRow {
        differences = List.copyOf(differences);
        rejections = List.copyOf(rejections);
    }

    /**
     * @param field name of the column
     * @param before null where there was nothing
     * @param after null where there will be nothing
     */
    public record Change(String field, String before, String after) {}
}
