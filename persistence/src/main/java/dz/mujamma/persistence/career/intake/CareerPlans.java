package dz.mujamma.persistence.career.intake;

import dz.mujamma.persistence.career.Situation;
import dz.mujamma.persistence.file.LineCounts;
import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/** What each line would do and which periods would come and go, held against the rest of the body set by set. */
@Dependent
public class CareerPlans {
    private static final String REFUSE =
            "insert into mujamma.sent_file_rejection (body_id, file_id, line_no, stage, column_name, value, reason_key, arguments) ";
    private static final String STRANGERS =
            """
            insert into mujamma.career_verdict (body_id, file_id, line_no, outcome)
            select body_id, file_id, line_no, 'REFUSED' from mujamma.career_line where file_id = ? and employee_id is null""";
    private static final String ADD_VERDICTS =
            """
            insert into mujamma.career_verdict (body_id, file_id, line_no, employee_id, outcome, act_id, signed_order,
                target_act_id, needs_kind_id, round, acts_seen)
            select current_setting('mujamma.body'), ?, v.*
            from unnest(?::integer[], ?::bigint[], ?::text[], ?::bigint[], ?::bigint[], ?::bigint[], ?::text[],
                        ?::smallint[], ?::integer[]) v""";
    private static final String ADD_PLAN =
            """
            insert into mujamma.career_plan (body_id, file_id, employee_id, goes, valid_from, valid_to, position_id, grade_id,
                step, post_id, unit_id, act_id)
            select current_setting('mujamma.body'), ?, p.employee_id, p.goes = 1, p.valid_from, p.valid_to, p.position_id,
                   p.grade_id, p.step, p.post_id, p.unit_id, p.act_id
            from unnest(?::bigint[], ?::integer[], ?::date[], ?::date[], ?::text[], ?::bigint[], ?::smallint[], ?::bigint[],
                        ?::bigint[], ?::bigint[])
                 p (employee_id, goes, valid_from, valid_to, position_id, grade_id, step, post_id, unit_id, act_id)""";
    /** The line that brings the act of a period, else the first new one of the person. */
    private static final String LINE_OF_CLAIM =
            """
            cross join lateral (select v.line_no from mujamma.career_verdict v
                where v.file_id = p.file_id and v.employee_id = p.employee_id and v.outcome = 'NEW'
                order by v.act_id is distinct from p.act_id, v.line_no limit 1) at
            """;

    private static final String POST_NOT_THERE = REFUSE
            + """
            select p.body_id, p.file_id, at.line_no, 'CHECK', 'POST', o.number, 'intake.refused.post-not-there',
                   array[p.valid_from::text, o.valid_from::text]
            from mujamma.career_plan p
            join mujamma.post o on o.id = p.post_id
            """
            + LINE_OF_CLAIM
            + """
            where p.file_id = ? and not p.goes and not o.valid @> daterange(p.valid_from, p.valid_to, '[)')""";
    private static final String POST_TAKEN = REFUSE
            + """
            select p.body_id, p.file_id, at.line_no, 'CHECK', 'POST', o.number, 'intake.refused.post-taken',
                   array[e.matricule, c.valid_from::text]
            from mujamma.career_plan p
            join mujamma.career_period c on c.post_id = p.post_id and c.employee_id <> p.employee_id
                and c.believed && daterange(p.valid_from, p.valid_to, '[)')
            join mujamma.employee e on e.id = c.employee_id
            join mujamma.post o on o.id = p.post_id
            """
            + LINE_OF_CLAIM
            + "where p.file_id = ? and not p.goes";
    private static final String POST_TWICE = REFUSE
            + """
            select p.body_id, p.file_id, at.line_no, 'CHECK', 'POST', o.number, 'intake.refused.post-twice',
                   array[e.matricule, p.other_from::text]
            from (select a.*, b.employee_id as other, b.valid_from as other_from
                  from mujamma.career_plan a
                  join mujamma.career_plan b on b.file_id = a.file_id and b.post_id = a.post_id and b.employee_id <> a.employee_id
                      and not b.goes and daterange(b.valid_from, b.valid_to, '[)') && daterange(a.valid_from, a.valid_to, '[)')
                  where a.file_id = ? and not a.goes) p
            join mujamma.employee e on e.id = p.other
            join mujamma.post o on o.id = p.post_id
            """
            + LINE_OF_CLAIM;
    /** Persons of whom a line is refused while others are not. */
    private static final String SPREAD = REFUSE
            + """
            select v.body_id, v.file_id, v.line_no, 'CHECK', null, '', 'intake.refused.because-of-line', array[bad.line_no::text]
            from (select b.employee_id, min(b.line_no) as line_no
                  from mujamma.sent_file_rejection r
                  join mujamma.career_verdict b on b.file_id = r.file_id and b.line_no = r.line_no and b.outcome <> 'REFUSED'
                  where r.file_id = ? group by b.employee_id) bad
            join mujamma.career_verdict v on v.file_id = ? and v.employee_id = bad.employee_id
            where not exists (select from mujamma.sent_file_rejection r where r.file_id = v.file_id and r.line_no = v.line_no)""";

    private static final String REFUSE_PERSONS =
            """
            update mujamma.career_verdict v set outcome = 'REFUSED'
            where v.file_id = ? and v.outcome <> 'REFUSED'
              and exists (select from mujamma.sent_file_rejection r where r.file_id = v.file_id and r.line_no = v.line_no)""";
    private static final String DROP_PLANS =
            """
            delete from mujamma.career_plan p where p.file_id = ?
              and exists (select from mujamma.career_verdict v where v.file_id = p.file_id and v.employee_id = p.employee_id
                          and v.outcome = 'REFUSED')""";
    private static final String COUNTS =
            """
            select count(*), count(*) filter (where outcome = 'NEW'), 0, count(*) filter (where outcome = 'UNCHANGED'),
                   count(*) filter (where outcome = 'REFUSED')
            from mujamma.career_verdict where file_id = ?""";

    @Inject
    private Statements statements;

    /** Forgets what an earlier check found; lines of persons whom the body does not have stay refused. */
    public void begin(long fileId) {
        statements.run("delete from mujamma.career_verdict where file_id = ?", fileId);
        statements.run("delete from mujamma.career_plan where file_id = ?", fileId);
        statements.run(STRANGERS, fileId);
    }

    public void add(long fileId, List<LineVerdict> verdicts, List<PlannedPeriod> plan) {
        statements.run(
                ADD_VERDICTS,
                fileId,
                column(verdicts, Integer[]::new, LineVerdict::line),
                column(verdicts, Long[]::new, LineVerdict::employee),
                column(verdicts, String[]::new, LineVerdict::outcome),
                column(verdicts, Long[]::new, LineVerdict::act),
                column(verdicts, Long[]::new, LineVerdict::order),
                column(verdicts, Long[]::new, LineVerdict::target),
                column(verdicts, String[]::new, LineVerdict::needsKind),
                column(verdicts, Integer[]::new, LineVerdict::round),
                column(verdicts, Integer[]::new, LineVerdict::actsSeen));
        statements.run(
                ADD_PLAN,
                fileId,
                column(plan, Long[]::new, PlannedPeriod::employee),
                column(plan, Integer[]::new, planned -> planned.goes() ? 1 : 0),
                column(plan, LocalDate[]::new, planned -> planned.period().from()),
                column(plan, LocalDate[]::new, planned -> planned.period().to()),
                column(plan, String[]::new, planned -> situation(planned)
                        .position()
                        .name()),
                column(plan, Long[]::new, planned -> situation(planned).grade()),
                column(plan, Integer[]::new, planned -> situation(planned).step()),
                column(plan, Long[]::new, planned -> situation(planned).post()),
                column(plan, Long[]::new, planned -> situation(planned).unit()),
                column(plan, Long[]::new, planned -> planned.period().act()));
    }

    /**
     * Refuses whoever would hold a post that is not there, that somebody holds, or that the file gives to another too. A post
     * that is to fall free by the same file is still held: the two histories are two transactions.
     */
    public void refuseForPosts(long fileId) {
        statements.planAnew();
        int refused = statements.run(POST_NOT_THERE, fileId)
                + statements.run(POST_TAKEN, fileId)
                + statements.run(POST_TWICE, fileId);
        if (refused > 0) {
            refuseWhole(fileId);
        }
    }

    private void refuseWhole(long fileId) {
        statements.run(SPREAD, fileId, fileId);
        statements.run(REFUSE_PERSONS, fileId);
        statements.run(DROP_PLANS, fileId);
    }

    public LineCounts counts(long fileId) {
        return statements
                .rows(
                        row -> new LineCounts(
                                row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4), row.getInt(5)),
                        COUNTS,
                        fileId)
                .get(0);
    }

    private static Situation situation(PlannedPeriod planned) {
        return planned.period().situation();
    }

    private static <T, V> V[] column(List<T> rows, IntFunction<V[]> array, Function<T, V> value) {
        return rows.stream().map(value).toArray(array);
    }
}
