package dz.mujamma.persistence.organization;

import dz.mujamma.persistence.organization.UnitChange.Kind;
import dz.mujamma.persistence.organization.UnitChange.Place;
import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;

/** What was decided of units, added to and never changed, and the versions that are folded from it. */
@Dependent
public class UnitHistories {
    /** The same lock that the trigger of unit_version takes. */
    private static final String LOCK =
            """
            select cast(pg_advisory_xact_lock(hashtextextended('mujamma.unit.' || current_setting('mujamma.body'), 0)) as text)""";

    private static final String OPEN =
            """
            insert into mujamma.unit (body_id, code, name_ar, name_fr, parent_id, wilaya_id, opened_on)
            values (current_setting('mujamma.body'), ?, ?, ?, ?, ?, ?) returning id""";
    private static final String ADD =
            """
            insert into mujamma.unit_change (body_id, unit_id, kind, day, name_ar, name_fr, parent_id, wilaya_id,
                                             successor_id, target_id, recorded_at, recorded_by)
            values (current_setting('mujamma.body'), ?, ?, ?, ?, ?, ?, ?, ?, ?, now(), mujamma.scope_setting('account'))
            returning id""";
    private static final String CHANGES =
            """
            select id, unit_id, kind, day, name_ar, name_fr, parent_id, wilaya_id, successor_id, target_id,
                   recorded_at, recorded_by
            from mujamma.unit_change where unit_id = ? order by id""";
    private static final String VERSIONS =
            """
            select unit_id, name_ar, name_fr, parent_id, wilaya_id, valid_from, valid_to
            from mujamma.unit_version order by unit_id, valid_from nulls first""";
    private static final String ADD_VERSION =
            """
            insert into mujamma.unit_version (body_id, unit_id, name_ar, name_fr, parent_id, wilaya_id, valid_from, valid_to)
            values (current_setting('mujamma.body'), ?, ?, ?, ?, ?, ?, ?)""";

    /** A unit that is still to come is shown as it will be first, one that is closed as it was last. */
    private static final String FOLLOW =
            """
            update mujamma.unit u
            set name_ar = v.name_ar, name_fr = v.name_fr, parent_id = v.parent_id, wilaya_id = v.wilaya_id,
                version = u.version + 1
            from (select distinct on (unit_id) unit_id, name_ar, name_fr, parent_id, wilaya_id
                  from (select w.*, coalesce(w.valid_from, '-infinity') as since from mujamma.unit_version w) w
                  order by unit_id, since <= ? desc, case when since <= ? then since end desc, since) v
            where v.unit_id = u.id
              and (u.name_ar, u.name_fr, coalesce(u.parent_id, 0), u.wilaya_id)
                  is distinct from (v.name_ar, v.name_fr, coalesce(v.parent_id, 0), v.wilaya_id)""";

    @Inject
    private Statements statements;

    /** Holds the tree of the body against others who would change it, until this transaction ends. Read after it. */
    public void lock() {
        statements.rows(row -> row.getString(1), LOCK);
    }

    /** A new unit; the database gives it its first change and version. @param day null: since before anything was recorded */
    public long open(String code, Localized name, Place place, LocalDate day) {
        return statements.number(OPEN, code, name.ar(), name.fr(), place.parentId(), place.wilayaId(), day);
    }

    public long add(
            long unitId, Kind kind, LocalDate day, Localized name, Place place, Long successorId, Long targetId) {
        return statements.number(
                ADD,
                unitId,
                kind.name(),
                day,
                name == null ? null : name.ar(),
                name == null ? null : name.fr(),
                place == null ? null : place.parentId(),
                place == null ? null : place.wilayaId(),
                successorId,
                targetId);
    }

    /** In the order in which they were recorded. */
    public List<UnitChange> changesOf(long unitId) {
        return statements.rows(UnitHistories::change, CHANGES, unitId);
    }

    /** Those of all units of the body, unit by unit and day by day. */
    public List<UnitVersion> versions() {
        return statements.rows(UnitHistories::version, VERSIONS);
    }

    /** What a unit was and will be, in place of what was thought before; and from when to when it is there. */
    public void fold(long unitId, Collection<UnitVersion> versions, LocalDate closedOn, Long successorId) {
        statements.run("delete from mujamma.unit_version where unit_id = ?", unitId);
        versions.forEach(version -> statements.run(
                ADD_VERSION,
                unitId,
                version.name().ar(),
                version.name().fr(),
                version.place().parentId(),
                version.place().wilayaId(),
                version.from(),
                version.to()));
        statements.run(
                """
                update mujamma.unit set closed_on = ?, successor_id = ?, version = version + 1
                where id = ? and (closed_on is distinct from ? or successor_id is distinct from ?)""",
                closedOn,
                successorId,
                unitId,
                closedOn,
                successorId);
    }

    /** Lets names, parents and wilayas of the units be those of the day. */
    public void follow(LocalDate day) {
        statements.run(FOLLOW, day, day);
    }

    /** Lets the database say now, and not only at the end of the transaction, what it has against what was changed. */
    public void settle() {
        statements.run("set constraints all immediate");
        statements.run("set constraints all deferred");
    }

    private static UnitChange change(ResultSet row) throws SQLException {
        String arabic = row.getString(5);
        Short wilaya = row.getObject(8) == null ? null : row.getShort(8);
        return new UnitChange(
                row.getLong(1),
                row.getLong(2),
                Kind.valueOf(row.getString(3)),
                row.getObject(4, LocalDate.class),
                arabic == null ? null : new Localized(arabic, row.getString(6)),
                wilaya == null ? null : new Place(row.getObject(7, Long.class), wilaya),
                row.getObject(9, Long.class),
                row.getObject(10, Long.class),
                row.getObject(11, OffsetDateTime.class).toInstant(),
                row.getString(12));
    }

    private static UnitVersion version(ResultSet row) throws SQLException {
        return new UnitVersion(
                row.getLong(1),
                new Localized(row.getString(2), row.getString(3)),
                new Place(row.getObject(4, Long.class), row.getShort(5)),
                row.getObject(6, LocalDate.class),
                row.getObject(7, LocalDate.class));
    }
}
