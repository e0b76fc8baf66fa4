package dz.mujamma.web.shared;

import java.util.List;

/**
 * One page of a list that is counted, sorted and cut in the database.
 *
 * @param page counted from one
 */
public record RowsModel<R>(List<R> rows, long total, int page) {
    public static final int SIZE = 25;

    /** Reads some rows of a list in its order; exports walk through it too. */
    @FunctionalInterface
    public interface Source<R> {
        List<R> rows(int first, int size);
    }

    /** The page asked for, or the last one where there are not as many. */
    public static <R> RowsModel<R> read(ListRequest list, long total, Source<R> source) {
        int page = Math.min(list.page(), pages(total));
        List<R> rows = total == 0 ? List.of() : source.rows((page - 1) * SIZE, SIZE);
        return new RowsModel<>(List.copyOf(rows), total, page);
    }

    public int pages() {
        return pages(total);
    }

    public long first() {
        return (page - 1L) * SIZE + 1;
    }

    public long last() {
        return first() + rows.size() - 1;
    }

    private static int pages(long total) {
        return (int) Math.max(1, (total + SIZE - 1) / SIZE);
    }
}
