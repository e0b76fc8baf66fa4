package dz.mujamma.persistence.career.catalogue;

import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The versions by which the body of the scope fixes its own rules: all of them in one statement. */
@Dependent
public class RuleVersions {
    private static final String ALL =
            """
            select v.sort, v.subject, v.regime_id, v.clock_id, v.id, v.valid_from, v.supplied, v.numbers, v.reminders, v.source,
                   v.entered_by, v.entered_at
            from (
                select 'ACT' sort, kind_id subject, regime_id, null clock_id, id, valid_from, supplied,
                       array[min_months, max_months, career_max_months, career_max_acts, position_max_acts, min_service_months,
                             min_days, max_days]::integer[] numbers,
                       '{}'::integer[] reminders, source, entered_by, entered_at
                from mujamma.body_act_rule
                union all
                select 'POSITION', position_id, regime_id, null, id, valid_from, supplied,
                       array[counts_seniority::integer, counts_step::integer, counts_leave::integer, paid::integer],
                       '{}', source, entered_by, entered_at
                from mujamma.body_position_rule
                union all
                select 'CLOCK', kind_id, regime_id, clock_id, id, valid_from, supplied, array[months, days]::integer[],
                       remind_before, source, entered_by, entered_at
                from mujamma.body_act_clock
                union all
                select 'NUMBER', number_id, regime_id, null, id, valid_from, supplied, array[value]::integer[],
                       '{}', source, entered_by, entered_at
                from mujamma.body_career_number
                union all
                select 'DOCUMENT', kind_id, regime_id, code, id, valid_from, supplied,
                       array[array_position(array['ASKED', 'MAY_FOLLOW', 'FIRM'], firmness) - 1]::integer[],
                       '{}', source, entered_by, entered_at
                from mujamma.body_act_document) v
            order by v.valid_from, v.id""";
    private static final String ADD_ACT =
            """
            insert into mujamma.body_act_rule (body_id, kind_id, regime_id, valid_from, supplied, source, entered_by, entered_at,
                min_months, max_months, career_max_months, career_max_acts, position_max_acts, min_service_months, min_days, max_days)
            values ((select current_setting('mujamma.body')), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String ADD_POSITION =
            """
            insert into mujamma.body_position_rule (body_id, position_id, regime_id, valid_from, supplied, source, entered_by,
                entered_at, counts_seniority, counts_step, counts_leave, paid)
            values ((select current_setting('mujamma.body')), ?, ?, ?, ?, ?, ?, ?, ? = 1, ? = 1, ? = 1, ? = 1)""";
    private static final String ADD_CLOCK =
            """
            insert into mujamma.body_act_clock (body_id, kind_id, regime_id, valid_from, supplied, source, entered_by, entered_at,
                months, days, clock_id, remind_before)
            values ((select current_setting('mujamma.body')), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String ADD_NUMBER =
            """
            insert into mujamma.body_career_number (body_id, number_id, regime_id, valid_from, supplied, source, entered_by,
                entered_at, value)
            values ((select current_setting('mujamma.body')), ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String ADD_DOCUMENT =
            """
            insert into mujamma.body_act_document (body_id, kind_id, regime_id, valid_from, supplied, source, entered_by, entered_at,
                firmness, code)
            values ((select current_setting('mujamma.body')), ?, ?, ?, ?, ?, ?, ?, (array['ASKED', 'MAY_FOLLOW', 'FIRM'])[? + 1], ?)""";

    @Inject
    private Statements statements;

    /** In the order of days, those of one day in the order of entry: of two that hold, the later stands. */
    public List<RuleVersion> all() {
        return statements.rows(RuleVersions::version, ALL);
    }

    /** @param version its id is not looked at */
    public void add(RuleVersion version) {
        List<Object> arguments = new ArrayList<>(List.of(
                version.key().subject(),
                version.key().regime(),
                version.from(),
                version.supplied(),
                version.source(),
                version.enteredBy(),
                version.enteredAt().atOffset(ZoneOffset.UTC)));
        arguments.addAll(version.values());
        if (version.key().clock() != null) {
            arguments.add(version.key().clock());
        }
        if (version.key().sort() == RuleKey.Sort.CLOCK) {
            arguments.add(version.reminders().toArray(Integer[]::new));
        }
        statements.run(
                switch (version.key().sort()) {
                    case ACT -> ADD_ACT;
                    case POSITION -> ADD_POSITION;
                    case CLOCK -> ADD_CLOCK;
                    case NUMBER -> ADD_NUMBER;
                    case DOCUMENT -> ADD_DOCUMENT;
                },
                arguments.toArray());
    }

    private static RuleVersion version(ResultSet row) throws SQLException {
        return new RuleVersion(
                row.getLong(5),
                new RuleKey(
                        RuleKey.Sort.valueOf(row.getString(1)), row.getString(2), row.getString(3), row.getString(4)),
                row.getObject(6, LocalDate.class),
                row.getBoolean(7),
                integers(row.getArray(8)),
                integers(row.getArray(9)),
                row.getString(10),
                row.getString(11),
                row.getObject(12, OffsetDateTime.class).toInstant());
    }

    private static List<Integer> integers(Array array) throws SQLException {
        return Arrays.asList((Integer[]) array.getArray());
    }
}
