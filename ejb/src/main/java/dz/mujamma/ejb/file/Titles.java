package dz.mujamma.ejb.file;

import dz.mujamma.persistence.shared.Localized;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The words by which a header may call a column.
 *
 * @param shown the first Arabic and the first Latin one
 * @param spellings all of them, in the form that {@link Spelling} gives
 */
public record Titles(Localized shown, Set<String> spellings) {
    public Titles {
        spellings = Set.copyOf(spellings);
    }

    /** @param titles the Arabic one that is shown first */
    public static Titles of(String... titles) {
        String latin = Arrays.stream(titles)
                .filter(title -> title.charAt(0) < '\u0600')
                .findFirst()
                .orElseThrow();
        return new Titles(
                new Localized(titles[0], latin),
                Arrays.stream(titles).map(Spelling::key).collect(Collectors.toSet()));
    }
}
