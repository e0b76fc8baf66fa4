package dz.mujamma.persistence.career;

import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The kinds of acts as the catalogue has them. */
@Dependent
public class ActKindRows {
    private static final String KINDS =
            """
            select k.id, k.family, k.name_ar, k.name_fr, k.register, k.paper_kind, k.restricted, k.to_position, k.grade_need,
                   k.step_need, k.post_need, k.unit_need, k.position_need, k.end_need, k.body_need, k.frees_post, k.commission
            from mujamma.act_kind k order by k.no""";

    @Inject
    private Statements statements;

    public List<ActKind> all() {
        Map<String, Set<Position>> from = new HashMap<>();
        statements.each(
                row -> from.computeIfAbsent(row.getString(1), kind -> EnumSet.noneOf(Position.class))
                        .add(Position.valueOf(row.getString(2))),
                "select kind_id, position_id from mujamma.act_kind_from");
        Map<String, Map<String, String>> articles = new HashMap<>();
        statements.each(
                row -> articles.computeIfAbsent(row.getString(1), kind -> new HashMap<>())
                        .put(row.getString(2), row.getString(3)),
                "select kind_id, regime_id, article from mujamma.act_rule order by valid_from");
        return statements.rows(
                row -> kind(
                        row,
                        from.getOrDefault(row.getString(1), Set.of()),
                        articles.getOrDefault(row.getString(1), Map.of())),
                KINDS);
    }

    private static ActKind kind(ResultSet row, Set<Position> from, Map<String, String> articles) throws SQLException {
        String to = row.getString(8);
        return new ActKind(
                row.getString(1),
                ActFamily.valueOf(row.getString(2)),
                ActVisas.name(row, 3),
                row.getString(5),
                row.getString(6),
                row.getBoolean(7),
                to == null ? null : Position.valueOf(to),
                from,
                Need.valueOf(row.getString(9)),
                Need.valueOf(row.getString(10)),
                Need.valueOf(row.getString(11)),
                Need.valueOf(row.getString(12)),
                Need.valueOf(row.getString(13)),
                Need.valueOf(row.getString(14)),
                Need.valueOf(row.getString(15)),
                row.getBoolean(16),
                row.getString(17),
                articles);
    }
}
