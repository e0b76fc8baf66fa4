package dz.mujamma.web.shared;

import dz.mujamma.persistence.shared.Page;
import java.util.List;
import java.util.function.BiFunction;

/**
 * One page of a list that is counted, sorted and cut in the database.
 *
 * @param page counted from one
 * @param size of a full page
 */
public record RowsModel<R>(List<R> rows, long total, int page, int size) {
    public static final int SIZE = 25;

    /** Of the usual size. */
    public RowsModel(List<R> rows, long total, int page) {
        this(rows, total, page, SIZE);
    }

    /** Reads some rows of a list in its order; exports walk through it too. */
    @FunctionalInterface
    public interface Source<R> {
        List<R> rows(int first, int size);
    }

    /** The page asked for, or the last one where there are not as many. */
    public static <R> RowsModel<R> read(ListRequest list, long total, Source<R> source) {
        int page = Math.min(list.page(), pages(total, SIZE));
        List<R> rows = total == 0 ? List.of() : source.rows((page - 1) * SIZE, SIZE);
        return new RowsModel<>(List.copyOf(rows), total, page);
    }

    /** The same over a service that counts and reads at once. */
    public static <R> RowsModel<R> readPages(ListRequest list, BiFunction<Integer, Integer, Page<R>> source) {
        return readPages(list, SIZE, source);
    }

    /** The same with pages of another size. */
    public static <R> RowsModel<R> readPages(ListRequest list, int size, BiFunction<Integer, Integer, Page<R>> source) {
        Page<R> asked = source.apply((list.page() - 1) * size, size);
        int page = Math.min(list.page(), pages(asked.total(), size));
        Page<R> shown = page == list.page() ? asked : source.apply((page - 1) * size, size);
        return new RowsModel<>(shown.rows(), shown.total(), page, size);
    }

    public int pages() {
        return pages(total, size);
    }

    public long first() {
        return (page - 1L) * size + 1;
    }

    public long last() {
        return first() + rows.size() - 1;
    }

    private static int pages(long total, int size) {
        return (int) Math.max(1, (total + size - 1) / size);
    }
}
