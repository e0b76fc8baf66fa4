package dz.mujamma.persistence.organization;

import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The units of the body of the scope: as they are today, and as the tree stood on a day. */
@Dependent
public class Units {
    private static final String ROW =
            """
            select id, code, name_ar, name_fr, parent_id, wilaya_id, opened_on, closed_on, successor_id
            from mujamma.unit where %s""";
    private static final String ON_DAY =
            """
            select u.id, u.code, v.name_ar, v.name_fr, v.parent_id, v.wilaya_id
            from mujamma.unit_version v join mujamma.unit u on u.id = v.unit_id
            where v.valid @> cast(? as date) order by u.code""";

    @Inject
    private Statements statements;

    public Optional<UnitRow> find(long id) {
        return statements.rows(Units::row, ROW.formatted("id = ?"), id).stream().findFirst();
    }

    public Optional<UnitRow> findByCode(String code) {
        return statements.rows(Units::row, ROW.formatted("code = ?"), code).stream()
                .findFirst();
    }

    /** The whole tree as it stood on a day, in the order of the codes: some hundreds at most. */
    public List<UnitOnDay> on(LocalDate day) {
        return statements.rows(
                row -> new UnitOnDay(
                        row.getLong(1),
                        row.getString(2),
                        new Localized(row.getString(3), row.getString(4)),
                        row.getObject(5, Long.class),
                        row.getShort(6)),
                ON_DAY,
                day);
    }

    /** Codes and names alone, for a choice; without the units that are closed by that day. */
    public List<UnitName> names(LocalDate day) {
        return statements.rows(
                row -> new UnitName(
                        row.getLong(1), row.getString(2), new Localized(row.getString(3), row.getString(4))),
                """
                select id, code, name_ar, name_fr from mujamma.unit
                where closed_on is null or closed_on > ? order by code""",
                day);
    }

    /** Closed units and where their people went. */
    public List<UnitRow> closedBy(LocalDate day) {
        return statements.rows(Units::row, ROW.formatted("closed_on <= ? order by code"), day);
    }

    private static UnitRow row(ResultSet row) throws SQLException {
        return new UnitRow(
                row.getLong(1),
                row.getString(2),
                new Localized(row.getString(3), row.getString(4)),
                row.getObject(5, Long.class),
                row.getShort(6),
                row.getObject(7, LocalDate.class),
                row.getObject(8, LocalDate.class),
                row.getObject(9, Long.class));
    }
}
