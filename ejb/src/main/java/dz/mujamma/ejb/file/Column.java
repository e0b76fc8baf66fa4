package dz.mujamma.ejb.file;

import dz.mujamma.persistence.shared.Localized;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A column of a kind of file; an enum of them is the kind. */
public interface Column {
    String name();

    /** The words by which a header may call it. */
    Titles titles();

    /** True where every line must say it, so that the header must have it. */
    boolean isRequired();

    /** Key of its title in the message bundles. */
    String titleKey();

    /** Key of what a template says of it. */
    String helpKey();

    /** True where a header with these columns lacks it. */
    default boolean isMissingIn(Set<? extends Column> present) {
        return isRequired() && !present.contains(this);
    }

    /** The column of a kind that a header calls so, in whatever of the three languages, or by its name in the program. */
    static <C extends Enum<C> & Column> Optional<C> called(Class<C> kind, String title) {
        String key = Spelling.key(title);
        List<C> columns = Arrays.asList(kind.getEnumConstants());
        return columns.stream()
                .filter(column -> column.titles().spellings().contains(key))
                .findFirst()
                .or(() -> columns.stream()
                        .filter(column -> Spelling.key(column.name()).equals(key))
                        .findFirst());
    }

    /** The titles of several columns in a row, as an argument of a sentence. */
    static Localized titles(List<? extends Column> columns) {
        return new Localized(
                columns.stream().map(column -> column.titles().shown().ar()).collect(Collectors.joining("، ")),
                columns.stream().map(column -> column.titles().shown().fr()).collect(Collectors.joining(", ")));
    }
}
