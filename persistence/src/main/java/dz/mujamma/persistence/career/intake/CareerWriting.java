package dz.mujamma.persistence.career.intake;

import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes planned histories down, range of persons by range, many rows per statement. */
@Dependent
public class CareerWriting {
    private static final String RANGE =
            "v.file_id = ? and v.employee_id > ? and v.employee_id <= ? and v.outcome = 'NEW'";
    private static final String END_OF_NEXT =
            """
            select max(employee_id) from (select employee_id from mujamma.career_verdict
                where file_id = ? and employee_id > ? and employee_id <= ? and outcome = 'NEW' order by employee_id limit ?) next""";
    private static final String HOLD =
            """
            select e.id from mujamma.employee e
            where e.id in (select v.employee_id from mujamma.career_verdict v where %s) order by e.id for no key update"""
                    .formatted(RANGE);
    /** Somebody signed an act of the person meanwhile, or took the post, or moved its days. */
    private static final String MEANWHILE =
            """
            insert into mujamma.sent_file_rejection (body_id, file_id, line_no, stage, column_name, value, reason_key, arguments)
            select v.body_id, v.file_id, v.line_no, 'CHECK', null, '', 'intake.refused.meanwhile', '{}'
            from mujamma.career_verdict v
            where v.file_id = ? and v.employee_id in (
                select s.employee_id from (select v.employee_id, min(v.acts_seen) as seen from mujamma.career_verdict v
                                           where %s group by v.employee_id) s
                where (select count(*) from mujamma.act a where a.employee_id = s.employee_id and a.status = 'SIGNED') <> s.seen
                union all
                select p.employee_id from mujamma.career_plan p
                where p.file_id = ? and p.employee_id > ? and p.employee_id <= ? and not p.goes and p.post_id is not null
                  and (not exists (select from mujamma.post o where o.id = p.post_id
                                   and o.valid @> daterange(p.valid_from, p.valid_to, '[)'))
                       or exists (select from mujamma.career_period c where c.post_id = p.post_id
                                  and c.employee_id <> p.employee_id
                                  and c.believed && daterange(p.valid_from, p.valid_to, '[)'))))"""
                    .formatted(RANGE);

    private static final String DROP_REFUSED =
            """
            with gone as (
                update mujamma.career_verdict v set outcome = 'REFUSED' where %s
                  and exists (select from mujamma.sent_file_rejection r where r.file_id = v.file_id and r.line_no = v.line_no)
                returning v.file_id, v.employee_id)
            delete from mujamma.career_plan p using (select distinct file_id, employee_id from gone) g
            where p.file_id = g.file_id and p.employee_id = g.employee_id"""
                    .formatted(RANGE);
    private static final String SUPERSEDE =
            """
            update mujamma.career_period c set known_to = ?
            from mujamma.career_plan p
            where p.file_id = ? and p.employee_id > ? and p.employee_id <= ? and p.goes
              and c.employee_id = p.employee_id and c.valid_from = p.valid_from and c.known_to is null""";
    private static final String ACTS =
            """
            insert into mujamma.act (id, body_id, employee_id, kind_id, regime_id, effect_on, ends_on, grade_id, step, post_id,
                unit_id, position_id, target_act_id, origin, status, drafted_by, drafted_at, reference, signed_on, signed_at,
                signed_order)
            overriding system value
            select v.act_id, l.body_id, l.employee_id, l.kind_id, e.regime_id, l.effect_on,
                   case when n.end_need <> 'NONE' then l.ends_on end,
                   case when n.grade_need <> 'NONE' then l.grade_id end,
                   case when n.step_need <> 'NONE' then l.step end,
                   case when n.post_need <> 'NONE' then l.post_id end,
                   case when n.unit_need <> 'NONE' then l.unit_id end,
                   case when n.position_need <> 'NONE' then l.position_id end,
                   v.target_act_id, 'HISTORY', 'SIGNED', ?, ?, l.reference, l.signed_on, l.signed_on, v.signed_order
            from mujamma.career_verdict v
            join mujamma.career_line l on l.file_id = v.file_id and l.line_no = v.line_no
            join mujamma.employee e on e.id = l.employee_id
            join mujamma.act_kind n on n.id = v.needs_kind_id
            where %s and v.round = ?
            order by v.employee_id, v.signed_order"""
                    .formatted(RANGE);
    private static final String LAST_ROUND =
            "select coalesce(max(v.round), -1) from mujamma.career_verdict v where " + RANGE;
    private static final String PERIODS =
            """
            insert into mujamma.career_period (body_id, employee_id, valid_from, valid_to, position_id, grade_id, step, post_id,
                unit_id, act_id, known_from)
            select p.body_id, p.employee_id, p.valid_from, p.valid_to, p.position_id, p.grade_id, p.step, p.post_id, p.unit_id,
                   p.act_id, ?
            from mujamma.career_plan p
            where p.file_id = ? and p.employee_id > ? and p.employee_id <= ? and not p.goes
            order by p.employee_id, p.valid_from""";

    @Inject
    private Statements statements;

    /** Who writes, and when: what the acts and periods say of themselves. */
    public record Writing(String login, Instant at) {}

    /**
     * @param persons whose histories went in
     * @param refused whether others had to stay out that the check had let in
     */
    public record Written(List<Long> persons, long acts, long periods, boolean refused) {}

    public long count(long fileId) {
        return statements.number(
                "select count(*) from mujamma.career_verdict v where v.file_id = ? and v.outcome = 'NEW'", fileId);
    }

    public Optional<Long> endOfNext(long fileId, long after, long upTo, int size) {
        return statements.rows(row -> row.getObject(1, Long.class), END_OF_NEXT, fileId, after, upTo, size).stream()
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    /** Holds the persons first, so that nobody signs for them meanwhile; whoever has changed since the check stays out. */
    public Written write(long fileId, long after, long upTo, Writing writing) {
        OffsetDateTime now = writing.at().atOffset(ZoneOffset.UTC);
        List<Long> held = hold(fileId, after, upTo);
        boolean refused = refuseMeanwhile(fileId, after, upTo) > 0;
        if (refused) {
            statements.run(DROP_REFUSED, fileId, after, upTo);
            held = hold(fileId, after, upTo);
        }
        statements.run(SUPERSEDE, now, fileId, after, upTo);
        long acts = 0;
        long rounds = statements.number(LAST_ROUND, fileId, after, upTo);
        for (int round = 0; round <= rounds; round++) {
            acts += statements.run(ACTS, writing.login(), now, fileId, after, upTo, round);
        }
        long periods = statements.run(PERIODS, now, fileId, after, upTo);
        return new Written(held, acts, periods, refused);
    }

    private List<Long> hold(long fileId, long after, long upTo) {
        return statements.rows(row -> row.getLong(1), HOLD, fileId, after, upTo);
    }

    private int refuseMeanwhile(long fileId, long after, long upTo) {
        unveil("acts");
        try {
            return statements.run(MEANWHILE, fileId, fileId, after, upTo, fileId, after, upTo);
        } finally {
            unveil("");
        }
    }

    private void unveil(String what) {
        statements.rows(row -> row.getString(1), "select set_config('mujamma.unveiled', ?, true)", what);
    }
}
