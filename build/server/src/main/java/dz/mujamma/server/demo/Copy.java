package dz.mujamma.server.demo;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Iterator;
import java.util.stream.Stream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Streams rows into tables by COPY; memory does not grow with the number of rows. */
public final class Copy {
    private static final int PIECE = 1 << 16;

    private final Connection connection;
    private final boolean fenced;

    private Copy(Connection connection, boolean fenced) {
        this.connection = connection;
        this.fenced = fenced;
    }

    /** Straight into the tables. PostgreSQL refuses that to all who are subject to row-level security. */
    public static Copy straight(Connection superuser) {
        return new Copy(superuser, false);
    }

    /** Through a temporary table and an INSERT, so that fences hold; the transaction must have its scope. */
    public static Copy fenced(Connection connection) {
        return new Copy(connection, true);
    }

    /**
     * @param columns such as {@code id, code}
     * @param rows a value for each column; null stays null, the rest goes in by {@code toString}
     * @return rows written
     */
    public long into(String table, String columns, Stream<Object[]> rows) throws SQLException {
        if (!fenced) {
            return copy("%s (%s)".formatted(table, columns), rows);
        }
        run("create temp table arriving on commit drop as select %s from %s with no data".formatted(columns, table));
        long count = copy("arriving", rows);
        run("insert into %1$s (%2$s) overriding system value select %2$s from arriving".formatted(table, columns));
        run("drop table arriving");
        return count;
    }

    private long copy(String target, Stream<Object[]> rows) throws SQLException {
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + target + " from stdin");
        try (rows) {
            StringBuilder piece = new StringBuilder(PIECE + 1024);
            for (Iterator<Object[]> each = rows.iterator(); each.hasNext(); ) {
                append(piece, each.next());
                if (piece.length() >= PIECE) {
                    send(copy, piece);
                }
            }
            send(copy, piece);
            return copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private void run(String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private static void send(CopyIn copy, StringBuilder piece) throws SQLException {
        byte[] bytes = piece.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        piece.setLength(0);
    }

    private static void append(StringBuilder piece, Object[] row) {
        for (int i = 0; i < row.length; i++) {
            if (i > 0) {
                piece.append('\t');
            }
            append(piece, row[i]);
        }
        piece.append('\n');
    }

    private static void append(StringBuilder piece, Object value) {
        if (value == null) {
            piece.append("\\N");
            return;
        }
        String text = value.toString();
        for (int i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '\\' -> piece.append("\\\\");
                case '\t' -> piece.append("\\t");
                case '\n' -> piece.append("\\n");
                case '\r' -> piece.append("\\r");
                default -> piece.append(text.charAt(i));
            }
        }
    }
}
