package dz.mujamma.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Takes the indexes and exclusions of a table away while it is filled, and makes them again in one go each. */
final class IndexesAside {
    private IndexesAside() {}

    static void during(Connection connection, String table, Filling filling) throws SQLException {
        List<String> again = ask(
                connection,
                table,
                "'alter table mujamma.%1$s add constraint ' || c.conname || ' ' || pg_get_constraintdef(c.oid)",
                "pg_get_indexdef(i.indexrelid)");
        List<String> away = ask(
                connection,
                table,
                "'alter table mujamma.%1$s drop constraint ' || c.conname",
                "'drop index ' || i.indexrelid::regclass::text");
        for (String removal : away) {
            Sql.run(connection, removal);
        }
        filling.fill();
        for (String definition : again) {
            Sql.run(connection, definition);
        }
    }

    /** What other tables refer to, that is keys, stays. */
    private static List<String> ask(Connection connection, String table, String ofConstraint, String ofIndex)
            throws SQLException {
        return Sql.texts(
                connection,
                ("select coalesce(case when c.contype = 'x' then " + ofConstraint + " end, " + ofIndex + ")"
                                + " from pg_index i left join pg_constraint c on c.conindid = i.indexrelid and c.conrelid = i.indrelid"
                                + " where i.indrelid = 'mujamma.%1$s'::regclass and (c.oid is null or c.contype = 'x')")
                        .formatted(table));
    }

    /** Writes many rows. */
    interface Filling {
        void fill() throws SQLException;
    }
}
