package dz.mujamma.ejb.personnel.dossier;

import dz.mujamma.persistence.personnel.dossier.FileItem;
import dz.mujamma.persistence.personnel.dossier.Part;
import java.util.Comparator;
import java.util.List;

/**
 * How far a file is filled.
 *
 * @param percent by weight, rounded down, so that 100 means that nothing is missing
 */
public record Completeness(int percent, List<Missing> missing) {
    private static final int ALL = 100;

    /** @param part where it is to be filled in */
    public record Missing(String item, Part part) {}

    public Completeness {
        missing = List.copyOf(missing);
    }

    /** @param items what a complete file of this employee holds; where nothing is asked for, nothing is missing */
    public static Completeness of(List<FileItem> items) {
        int wanted = items.stream().mapToInt(FileItem::weight).sum();
        int there = items.stream()
                .filter(FileItem::there)
                .mapToInt(FileItem::weight)
                .sum();
        List<Missing> missing = items.stream()
                .filter(item -> !item.there())
                .map(item -> new Missing(item.item(), partOf(item.item())))
                .sorted(Comparator.comparing(Missing::part))
                .toList();
        return new Completeness(wanted == 0 ? ALL : ALL * there / wanted, missing);
    }

    private static Part partOf(String item) {
        return switch (item) {
            case "SPOUSE" -> Part.SPOUSE;
            case "ADDRESS", "PHONE" -> Part.CONTACT;
            case "EMERGENCY" -> Part.EMERGENCY;
            case "DIPLOMA" -> Part.DIPLOMA;
            case "NATIONAL_SERVICE" -> Part.NATIONAL_SERVICE;
            default -> Part.IDENTITY;
        };
    }
}
