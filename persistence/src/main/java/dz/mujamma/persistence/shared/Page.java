package dz.mujamma.persistence.shared;

import java.util.List;
import java.util.function.Function;

/**
 * Some rows of a list, cut out in the database.
 *
 * @param total how many rows there are in all
 */
public record Page<T>(List<T> rows, long total) {
    public Page {
        rows = List.copyOf(rows);
    }

    public <R> Page<R> map(Function<? super T, ? extends R> change) {
        return new Page<>(rows.stream().<R>map(change).toList(), total);
    }
}
