package dz.mujamma.persistence.career.grade;

import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.SortBy;
import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The grades of the body of the scope. */
@Dependent
public class Grades {
    private static final String COLUMNS =
            """
            select g.id, g.code, g.name_ar, g.name_fr, g.corps_ar, g.corps_fr, g.scheme_id, g.category, g.level, g.source,
                   g.verified, g.version,
                   (select count(*) from mujamma.career_period p where p.grade_id = g.id and p.believed @> current_date) holders
            from mujamma.grade g""";
    private static final String WHERE =
            """
            (cast(? as text) is null or g.code ilike ? or g.name_ar like ? or g.name_fr ilike ? or g.corps_ar like ?
                or g.corps_fr ilike ?)
             and (cast(? as text) is null or g.scheme_id = ?) and (cast(? as boolean) is null or g.verified = ?)""";
    private static final Map<String, String> ORDERS = Map.of(
            "level", "g.level %1$s, g.code %1$s",
            "code", "g.code %s",
            "name_ar", "g.name_ar %s, g.id",
            "name_fr", "g.name_fr %s, g.id",
            "holders", "holders %s, g.id");
    private static final String ADD =
            """
            insert into mujamma.grade (body_id, code, name_ar, name_fr, corps_ar, corps_fr, scheme_id, category, level, source, verified)
            values ((select current_setting('mujamma.body')), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id""";
    private static final String CHANGE =
            """
            update mujamma.grade set name_ar = ?, name_fr = ?, corps_ar = ?, corps_fr = ?, scheme_id = ?, category = ?, level = ?,
                   source = ?, verified = ?, version = version + 1
            where id = ? and version = ?""";

    @Inject
    private Statements statements;

    /** @param sort by level, code, name_ar, name_fr or holders */
    public List<GradeRow> page(GradeFilter filter, SortBy sort, int first, int size) {
        List<Object> arguments = arguments(filter);
        arguments.add(first);
        arguments.add(size);
        String order = ORDERS.get(sort.key()).formatted(sort.descending() ? "desc" : "asc");
        return statements.rows(
                Grades::row,
                COLUMNS + " where " + WHERE + " order by " + order + " offset ? limit ?",
                arguments.toArray());
    }

    public long count(GradeFilter filter) {
        return statements.number(
                "select count(*) from mujamma.grade g where " + WHERE,
                arguments(filter).toArray());
    }

    public Optional<GradeRow> find(long id) {
        return statements.rows(Grades::row, COLUMNS + " where g.id = ?", id).stream()
                .findFirst();
    }

    /** Whether a code is taken. */
    public boolean has(String code) {
        return statements.number("select count(*) from mujamma.grade g where g.code = ?", code) > 0;
    }

    public List<Scheme> schemes() {
        return statements.rows(
                row -> new Scheme(row.getString(1), new Localized(row.getString(2), row.getString(3))),
                "select s.id, s.name_ar, s.name_fr from mujamma.classification_scheme s order by s.id desc");
    }

    /** Categories that the grids of a scheme have, as text. */
    public List<String> categories(String scheme) {
        return statements.rows(
                row -> row.getString(1),
                "select distinct category from mujamma.index_grid where scheme_id = ?",
                scheme);
    }

    public long add(GradeSheet sheet) {
        return statements.number(
                ADD,
                sheet.code(),
                sheet.name().ar(),
                sheet.name().fr(),
                sheet.corps().ar(),
                sheet.corps().fr(),
                sheet.scheme(),
                sheet.category(),
                sheet.level(),
                sheet.source(),
                sheet.verified());
    }

    /** The code stays. @return whether the version was still the one given */
    public boolean change(long id, int version, GradeSheet sheet) {
        return statements.run(
                        CHANGE,
                        sheet.name().ar(),
                        sheet.name().fr(),
                        sheet.corps().ar(),
                        sheet.corps().fr(),
                        sheet.scheme(),
                        sheet.category(),
                        sheet.level(),
                        sheet.source(),
                        sheet.verified(),
                        id,
                        version)
                == 1;
    }

    private static List<Object> arguments(GradeFilter filter) {
        String like = filter.text() == null
                ? null
                : "%" + filter.text().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        List<Object> arguments = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            arguments.add(like);
        }
        arguments.add(filter.scheme());
        arguments.add(filter.scheme());
        arguments.add(filter.verified());
        arguments.add(filter.verified());
        return arguments;
    }

    private static GradeRow row(ResultSet row) throws SQLException {
        return new GradeRow(
                row.getLong(1),
                new GradeSheet(
                        row.getString(2),
                        new Localized(row.getString(3), row.getString(4)),
                        new Localized(row.getString(5), row.getString(6)),
                        row.getString(7),
                        row.getString(8),
                        row.getInt(9),
                        row.getString(10),
                        row.getBoolean(11)),
                row.getLong(13),
                row.getInt(12));
    }
}
