package dz.mujamma.persistence.organization;

import dz.mujamma.persistence.organization.PostChange.Kind;
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

/** What was decided of numbered posts, added to and never changed, and the versions that are folded from it. */
@Dependent
public class PostHistories {
    private static final String OPEN =
            """
            insert into mujamma.post (body_id, number, title_ar, title_fr, unit_id, min_grade_id, max_grade_id, valid_from)
            select current_setting('mujamma.body'), number, ?, ?, ?, ?, ?, ? from unnest(?) number returning id""";
    private static final String ADD =
            """
            insert into mujamma.post_change (body_id, post_id, kind, day, title_ar, title_fr, unit_id, min_grade_id,
                                             max_grade_id, target_id, recorded_at, recorded_by)
            values (current_setting('mujamma.body'), ?, ?, ?, ?, ?, ?, ?, ?, ?, now(), mujamma.scope_setting('account'))
            returning id""";
    private static final String CHANGES =
            """
            select id, post_id, kind, day, title_ar, title_fr, unit_id, min_grade_id, max_grade_id, cause_id, target_id,
                   recorded_at, recorded_by
            from mujamma.post_change where post_id = ? order by id""";
    private static final String ADD_VERSION =
            """
            insert into mujamma.post_version (body_id, post_id, title_ar, title_fr, unit_id, min_grade_id, max_grade_id,
                                              valid_from, valid_to)
            values (current_setting('mujamma.body'), ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String RECORD_MOVES =
            """
            insert into mujamma.post_change (body_id, post_id, kind, day, title_ar, title_fr, unit_id, min_grade_id,
                                             max_grade_id, cause_id, recorded_at, recorded_by)
            select body_id, post_id, 'CHANGE', greatest(valid_from, ?), title_ar, title_fr, ?, min_grade_id, max_grade_id, ?,
                   now(), mujamma.scope_setting('account')
            from mujamma.post_version where unit_id = ? and (valid_to is null or valid_to > ?)""";
    private static final String MOVE =
            """
            with gone as (
                delete from mujamma.post_version where unit_id = ? and (valid_to is null or valid_to > ?) returning *)
            insert into mujamma.post_version (body_id, post_id, title_ar, title_fr, unit_id, min_grade_id, max_grade_id,
                                              valid_from, valid_to)
            select body_id, post_id, title_ar, title_fr, unit_id, min_grade_id, max_grade_id, valid_from, ?
            from gone where valid_from < ?
            union all
            select body_id, post_id, title_ar, title_fr, ?, min_grade_id, max_grade_id, greatest(valid_from, ?), valid_to
            from gone""";
    private static final String VACANT =
            """
            not exists (select from mujamma.career_period c where c.post_id = v.post_id and c.known_to is null
                        and (c.valid_to is null or c.valid_to > ?))""";
    private static final String ABOLISH_VACANT =
            """
            insert into mujamma.post_change (body_id, post_id, kind, day, cause_id, recorded_at, recorded_by)
            select v.body_id, v.post_id, 'ABOLISH', ?, ?, now(), mujamma.scope_setting('account')
            from mujamma.post_version v
            where v.unit_id = ? and v.valid_from < ? and v.valid_to is null and v.valid @> cast(? as date) and %s
            returning post_id"""
                    .formatted(VACANT);
    private static final String COUNT_IN =
            "select count(distinct v.post_id), count(distinct v.post_id) filter (where " + VACANT + ")"
                    + " from mujamma.post_version v where v.unit_id = ? and (v.valid_to is null or v.valid_to > ?)";
    private static final String FOLLOW =
            """
            update mujamma.post p
            set title_ar = v.title_ar, title_fr = v.title_fr, unit_id = v.unit_id, min_grade_id = v.min_grade_id,
                max_grade_id = v.max_grade_id, version = p.version + 1
            from (select distinct on (post_id) post_id, title_ar, title_fr, unit_id, min_grade_id, max_grade_id
                  from mujamma.post_version
                  order by post_id, valid_from <= ? desc, case when valid_from <= ? then valid_from end desc, valid_from) v
            where v.post_id = p.id
              and (p.title_ar, p.title_fr, p.unit_id, coalesce(p.min_grade_id, 0), coalesce(p.max_grade_id, 0))
                  is distinct from (v.title_ar, v.title_fr, v.unit_id, coalesce(v.min_grade_id, 0), coalesce(v.max_grade_id, 0))""";

    @Inject
    private Statements statements;

    /** New posts of one kind; the database gives each its first change and version. */
    public List<Long> open(List<String> numbers, PostShape shape, LocalDate from) {
        return statements.rows(
                row -> row.getLong(1),
                OPEN,
                shape.title().ar(),
                shape.title().fr(),
                shape.unitId(),
                shape.minGradeId(),
                shape.maxGradeId(),
                from,
                numbers.toArray(String[]::new));
    }

    /** Which of these numbers the body has already. */
    public List<String> taken(List<String> numbers) {
        return statements.rows(
                row -> row.getString(1),
                "select number from mujamma.post where number = any(?) order by number",
                (Object) numbers.toArray(String[]::new));
    }

    /** Holds the post against others who would change it, until this transaction ends. Read after it. */
    public void lock(long postId) {
        statements.rows(row -> row.getLong(1), "select id from mujamma.post where id = ? for update", postId);
    }

    public long add(long postId, Kind kind, LocalDate day, PostShape shape, Long targetId) {
        return statements.number(
                ADD,
                postId,
                kind.name(),
                day,
                shape == null ? null : shape.title().ar(),
                shape == null ? null : shape.title().fr(),
                shape == null ? null : shape.unitId(),
                shape == null ? null : shape.minGradeId(),
                shape == null ? null : shape.maxGradeId(),
                targetId);
    }

    /** In the order in which they were recorded. */
    public List<PostChange> changesOf(long postId) {
        return statements.rows(PostHistories::change, CHANGES, postId);
    }

    public void fold(long postId, Collection<PostVersion> versions, LocalDate abolishedOn) {
        statements.run("delete from mujamma.post_version where post_id = ?", postId);
        versions.forEach(version -> statements.run(
                ADD_VERSION,
                postId,
                version.shape().title().ar(),
                version.shape().title().fr(),
                version.shape().unitId(),
                version.shape().minGradeId(),
                version.shape().maxGradeId(),
                version.from(),
                version.to()));
        statements.run(
                "update mujamma.post set valid_to = ?, version = version + 1 where id = ? and valid_to is distinct from ?",
                abolishedOn,
                postId,
                abolishedOn);
    }

    /** Lets posts of a unit that nobody holds on the day or later end with it. @return the posts, to be folded anew */
    public List<Long> abolishVacant(long unitId, LocalDate day, long causeId) {
        return statements.rows(row -> row.getLong(1), ABOLISH_VACANT, day, causeId, unitId, day, day, day);
    }

    /** How many posts stand in a unit on the day or later, and how many of them nobody holds then. */
    public PostsInUnit countIn(long unitId, LocalDate day) {
        return statements
                .rows(row -> new PostsInUnit(row.getLong(1), row.getLong(2)), COUNT_IN, day, unitId, day)
                .get(0);
    }

    /** Moves the posts of a unit from a day on, set by set. @param causeId the closing that moves them */
    public void move(long unitId, long successorId, LocalDate day, long causeId) {
        statements.run(RECORD_MOVES, day, successorId, causeId, unitId, day);
        statements.run(MOVE, unitId, day, day, day, successorId, day);
    }

    /** Takes back what a closing did to posts. @return the posts, to be folded anew */
    public List<Long> withdrawMoves(long causeId) {
        return statements.rows(
                row -> row.getLong(1),
                """
                insert into mujamma.post_change (body_id, post_id, kind, day, target_id, recorded_at, recorded_by)
                select c.body_id, c.post_id, 'WITHDRAW', c.day, c.id, now(), mujamma.scope_setting('account')
                from mujamma.post_change c
                where c.cause_id = ? and not exists (select from mujamma.post_change w where w.target_id = c.id)
                returning post_id""",
                causeId);
    }

    /** Lets titles, units and grades of the posts be those of the day. */
    public void follow(LocalDate day) {
        statements.run(FOLLOW, day, day);
    }

    private static PostChange change(ResultSet row) throws SQLException {
        String arabic = row.getString(5);
        PostShape shape = arabic == null
                ? null
                : new PostShape(
                        new Localized(arabic, row.getString(6)),
                        row.getLong(7),
                        row.getObject(8, Long.class),
                        row.getObject(9, Long.class));
        return new PostChange(
                row.getLong(1),
                row.getLong(2),
                Kind.valueOf(row.getString(3)),
                row.getObject(4, LocalDate.class),
                shape,
                row.getObject(10, Long.class),
                row.getObject(11, Long.class),
                row.getObject(12, OffsetDateTime.class).toInstant(),
                row.getString(13));
    }
}
