package dz.mujamma.ejb.file;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The words by which a file says a value of a closed set. Accents, hamza, case and spaces do not count.
 *
 * @param <V> the values
 */
public final class Words<V> {
    private final Map<String, V> values = new HashMap<>();

    /** Adds words for a value; a word that stands for another value already keeps its first meaning. */
    public Words<V> add(V value, Collection<String> words) {
        words.forEach(word -> values.putIfAbsent(Spelling.key(word), value));
        return this;
    }

    public Optional<V> read(String cell) {
        return Optional.ofNullable(values.get(Spelling.key(cell)));
    }
}
