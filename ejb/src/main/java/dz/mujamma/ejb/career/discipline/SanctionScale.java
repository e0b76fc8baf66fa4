package dz.mujamma.ejb.career.discipline;

import dz.mujamma.persistence.career.catalogue.ActKindSheet;
import java.util.Collection;
import java.util.List;

/**
 * The sanctions of a regime from the lightest to the heaviest (ord. 06-03 art. 163). A sanction is of the degree of the fault at
 * most (art. 183), and no heavier than the opinion of the council that had to be asked (art. 165).
 */
final class SanctionScale {
    private final List<ActKindSheet> sanctions;

    /** @param sheets the catalogue in its order, which is that of the law */
    SanctionScale(Collection<ActKindSheet> sheets, String regime) {
        this.sanctions = sheets.stream()
                .filter(sheet -> sheet.degree() != null)
                .filter(sheet -> sheet.kind().articles().containsKey(regime))
                .toList();
    }

    List<ActKindSheet> upTo(int degree) {
        return sanctions.stream().filter(sheet -> sheet.degree() <= degree).toList();
    }

    /** @param opinion the sanction that the council named, or null where it named none */
    List<ActKindSheet> within(int degree, String opinion) {
        return upTo(degree).stream()
                .filter(sheet -> opinion != null && weight(sheet.kind().id()) <= weight(opinion))
                .toList();
    }

    List<ActKindSheet> lighterThan(String sanction) {
        return sanctions.stream()
                .filter(sheet -> weight(sheet.kind().id()) < weight(sanction))
                .toList();
    }

    static boolean has(List<ActKindSheet> choices, String kind) {
        return choices.stream().anyMatch(sheet -> sheet.kind().id().equals(kind));
    }

    /** From 0; of what is no sanction, less than every sanction. */
    private int weight(String kind) {
        for (int i = 0; i < sanctions.size(); i++) {
            if (sanctions.get(i).kind().id().equals(kind)) {
                return i;
            }
        }
        return -1;
    }
}
