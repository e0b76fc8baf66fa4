package dz.mujamma.server.demo;

import dz.mujamma.persistence.shared.Localized;
import java.util.List;

/** Names as people bear them, each in its Arabic and its French spelling. */
final class Names {
    private final List<Localized> men = pairs("first-names-m.csv");
    private final List<Localized> women = pairs("first-names-f.csv");
    private final List<Localized> families = pairs("last-names.csv");

    Localized first(boolean woman, Draw draw) {
        return draw.from(woman ? women : men);
    }

    Localized last(Draw draw) {
        return draw.from(families);
    }

    private static List<Localized> pairs(String file) {
        return Lines.of(file).stream()
                .map(line -> new Localized(line[0], line[1]))
                .toList();
    }
}
