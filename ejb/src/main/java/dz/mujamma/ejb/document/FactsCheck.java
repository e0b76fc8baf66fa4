package dz.mujamma.ejb.document;

import dz.mujamma.ejb.document.template.Placeholder;
import dz.mujamma.ejb.document.template.Placeholders;
import dz.mujamma.persistence.document.PaperContent;
import dz.mujamma.persistence.document.PaperKind;
import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.RuleException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Holds the facts of a paper against what its kind is to be given, before anything is numbered. */
final class FactsCheck {
    private FactsCheck() {}

    /**
     * @throws RuleException where a fact is missing that the paper cannot do without
     * @throws IllegalArgumentException for a fact nobody knows, or of another type: a fault of whoever issues
     */
    static void require(PaperKind kind, PaperContent facts) {
        Map<String, Placeholder> known = Placeholders.of(kind);
        facts.values().forEach((name, value) -> requireKnown(kind, known.get(name), name, value));
        requireNeeded(known.values(), facts);
    }

    private static void requireNeeded(Collection<Placeholder> placeholders, PaperContent facts) {
        placeholders.stream()
                .filter(Placeholder::needed)
                .filter(placeholder -> facts.find(placeholder.name()).isEmpty())
                .findFirst()
                .ifPresent(missing -> {
                    throw new RuleException("document.refused.missing-fact", missing.name());
                });
    }

    private static void requireKnown(PaperKind kind, Placeholder placeholder, String name, Object value) {
        if (placeholder == null || !fits(placeholder, value)) {
            throw new IllegalArgumentException(kind + " is given no such fact as " + name + " = " + value);
        }
        if (value instanceof List<?> items) {
            items.forEach(item -> requireNeeded(placeholder.items(), (PaperContent) item));
        }
    }

    private static boolean fits(Placeholder placeholder, Object value) {
        return switch (placeholder.type()) {
            case TEXT -> value instanceof String || value instanceof Localized;
            case DAY -> value instanceof LocalDate;
            case NUMBER -> value instanceof Number;
            case FLAG -> value instanceof Boolean;
            case LIST -> value instanceof List<?>;
        };
    }
}
