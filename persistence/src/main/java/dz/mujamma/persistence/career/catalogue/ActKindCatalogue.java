package dz.mujamma.persistence.career.catalogue;

import static java.util.stream.Collectors.toUnmodifiableMap;

import dz.mujamma.persistence.career.ActFamily;
import dz.mujamma.persistence.career.ActKind;
import dz.mujamma.persistence.career.Need;
import dz.mujamma.persistence.career.Position;
import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.Statements;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the catalogue of acts: nine statements for all of it. Only a migration changes what they give. */
@Dependent
public class ActKindCatalogue {
    private static final String KINDS =
            """
            select k.id, k.family, k.name_ar, k.name_fr, k.register, k.paper_kind, k.restricted, k.to_position, k.grade_need,
                   k.step_need, k.post_need, k.unit_need, k.position_need, k.end_need, k.body_need, k.frees_post, k.commission,
                   k.degree, k.cap_group
            from mujamma.act_kind k order by k.no""";
    private static final String RULES =
            """
            select r.kind_id, r.regime_id, r.valid_from, r.valid_to, r.article, r.min_months, r.max_months, r.career_max_months,
                   r.career_max_acts, r.position_max_acts, r.min_service_months, r.min_days, r.max_days, r.source, r.verified
            from mujamma.act_rule r order by r.kind_id, r.regime_id, r.valid_from""";
    private static final String CLOCKS =
            """
            select c.kind_id, c.regime_id, c.clock_id, c.name_ar, c.name_fr, c.basis, c.months, c.days, c.remind_before, c.article,
                   c.answered_by, c.verified
            from mujamma.act_kind_clock c order by c.kind_id, c.regime_id, c.clock_id""";
    private static final String REFERENCES =
            "select v.kind_id, v.regime_id, v.text_ar, v.text_fr, v.source, v.verified from mujamma.act_visa_text v "
                    + "order by v.kind_id, v.regime_id, v.no";
    private static final String CONDITIONS =
            "select c.kind_id, c.regime_id, c.condition_id, c.article, c.verified from mujamma.act_kind_condition c "
                    + "order by c.kind_id, c.regime_id, c.condition_id";
    private static final String POSITIONS =
            "select p.regime_id, p.position_id, p.valid_from, p.valid_to, p.counts_seniority, p.counts_step, p.counts_leave, "
                    + "p.paid, p.source, p.verified from mujamma.position_rule p order by p.valid_from";
    private static final String NUMBERS =
            "select n.id, n.regime_id, n.valid_from, n.valid_to, n.value, n.unit, n.article, n.source, n.verified "
                    + "from mujamma.career_number n order by n.id, n.regime_id, n.valid_from";

    private static final String DOCUMENTS =
            "select d.kind_id, d.code, d.name_ar, d.name_fr, d.needed, d.proofs, d.from_file, d.proof_acts, d.firmness, d.source, "
                    + "d.verified from mujamma.act_kind_document d order by d.kind_id, d.no";

    @Inject
    private Statements statements;

    public SuppliedRules read() {
        return new SuppliedRules(sheets(), positions(), numbers());
    }

    private List<ActKindSheet> sheets() {
        Map<String, Set<Position>> from = new LinkedHashMap<>();
        statements.each(
                row -> from.computeIfAbsent(row.getString(1), kind -> EnumSet.noneOf(Position.class))
                        .add(Position.valueOf(row.getString(2))),
                "select kind_id, position_id from mujamma.act_kind_from");
        Map<String, Map<String, List<Dated<ActRule>>>> rules = perKind(RULES, ActKindCatalogue::rule);
        Map<String, Map<String, List<LegalReference>>> references = perKind(
                REFERENCES,
                row -> new LegalReference(
                        new Localized(row.getString(3), row.getString(4)), row.getString(5), row.getBoolean(6)));
        Map<String, Map<String, List<ActCondition>>> conditions =
                perKind(CONDITIONS, row -> new ActCondition(row.getString(3), row.getString(4), row.getBoolean(5)));
        Map<String, Map<String, List<ActClock>>> clocks = perKind(CLOCKS, ActKindCatalogue::clock);
        Map<String, List<ActDocument>> documents = documents();
        return statements.rows(
                row -> {
                    String id = row.getString(1);
                    return new ActKindSheet(
                            kind(row, from.getOrDefault(id, Set.of()), rules.getOrDefault(id, Map.of())),
                            row.getObject(18, Integer.class),
                            row.getString(19),
                            rules.getOrDefault(id, Map.of()),
                            references.getOrDefault(id, Map.of()),
                            conditions.getOrDefault(id, Map.of()),
                            clocks.getOrDefault(id, Map.of()),
                            documents.getOrDefault(id, List.of()));
                },
                KINDS);
    }

    /** Rows whose first two columns are the kind and the regime. */
    private <T> Map<String, Map<String, List<T>>> perKind(String sql, Statements.Row<T> read) {
        Map<String, Map<String, List<T>>> perKind = new LinkedHashMap<>();
        statements.each(
                row -> perKind.computeIfAbsent(row.getString(1), kind -> new LinkedHashMap<>())
                        .computeIfAbsent(row.getString(2), regime -> new ArrayList<>())
                        .add(read.read(row)),
                sql);
        return perKind;
    }

    private Map<String, List<ActDocument>> documents() {
        Map<String, List<ActDocument>> documents = new LinkedHashMap<>();
        statements.each(
                row -> documents
                        .computeIfAbsent(row.getString(1), kind -> new ArrayList<>())
                        .add(document(row)),
                DOCUMENTS);
        return documents;
    }

    private static ActDocument document(ResultSet row) throws SQLException {
        return new ActDocument(
                row.getString(2),
                new Localized(row.getString(3), row.getString(4)),
                row.getBoolean(5),
                texts(row, 6),
                row.getBoolean(7),
                texts(row, 8),
                Firmness.valueOf(row.getString(9)),
                row.getString(10),
                row.getBoolean(11),
                false);
    }

    private static Set<String> texts(ResultSet row, int column) throws SQLException {
        return Set.copyOf(Arrays.asList((String[]) row.getArray(column).getArray()));
    }

    private Map<String, Map<Position, List<Dated<PositionRule>>>> positions() {
        Map<String, Map<Position, List<Dated<PositionRule>>>> positions = new LinkedHashMap<>();
        statements.each(
                row -> positions
                        .computeIfAbsent(row.getString(1), regime -> new LinkedHashMap<>())
                        .computeIfAbsent(Position.valueOf(row.getString(2)), position -> new ArrayList<>())
                        .add(dated(
                                row,
                                new PositionRule(
                                        row.getBoolean(5),
                                        row.getBoolean(6),
                                        row.getBoolean(7),
                                        row.getBoolean(8),
                                        row.getString(9),
                                        row.getBoolean(10),
                                        false))),
                POSITIONS);
        return positions;
    }

    private Map<String, Map<String, List<Dated<CareerNumber>>>> numbers() {
        return perKind(
                NUMBERS,
                row -> dated(
                        row,
                        new CareerNumber(
                                row.getInt(5),
                                CareerNumber.Unit.valueOf(row.getString(6)),
                                row.getString(7),
                                row.getString(8),
                                row.getBoolean(9),
                                false)));
    }

    /** Days stand in the third and fourth column. */
    private static <T> Dated<T> dated(ResultSet row, T value) throws SQLException {
        return new Dated<>(row.getObject(3, LocalDate.class), row.getObject(4, LocalDate.class), value);
    }

    private static Dated<ActRule> rule(ResultSet row) throws SQLException {
        return dated(
                row,
                new ActRule(
                        row.getString(5),
                        number(row, 6),
                        number(row, 7),
                        number(row, 8),
                        number(row, 9),
                        number(row, 10),
                        number(row, 11),
                        number(row, 12),
                        number(row, 13),
                        row.getString(14),
                        row.getBoolean(15),
                        false));
    }

    private static Integer number(ResultSet row, int column) throws SQLException {
        return row.getObject(column, Integer.class);
    }

    private static ActClock clock(ResultSet row) throws SQLException {
        return new ActClock(
                row.getString(3),
                new Localized(row.getString(4), row.getString(5)),
                ActClock.Basis.valueOf(row.getString(6)),
                row.getInt(7),
                row.getInt(8),
                List.of((Integer[]) row.getArray(9).getArray()),
                row.getString(10),
                texts(row, 11),
                row.getBoolean(12),
                false);
    }

    private static ActKind kind(ResultSet row, Set<Position> from, Map<String, List<Dated<ActRule>>> rules)
            throws SQLException {
        String to = row.getString(8);
        return new ActKind(
                row.getString(1),
                ActFamily.valueOf(row.getString(2)),
                new Localized(row.getString(3), row.getString(4)),
                row.getString(5),
                row.getString(6),
                row.getBoolean(7),
                to == null ? null : Position.valueOf(to),
                Set.copyOf(from),
                Need.valueOf(row.getString(9)),
                Need.valueOf(row.getString(10)),
                Need.valueOf(row.getString(11)),
                Need.valueOf(row.getString(12)),
                Need.valueOf(row.getString(13)),
                Need.valueOf(row.getString(14)),
                Need.valueOf(row.getString(15)),
                row.getBoolean(16),
                row.getString(17),
                articles(rules));
    }

    /** The articles in force at last. */
    private static Map<String, String> articles(Map<String, List<Dated<ActRule>>> rules) {
        return rules.entrySet().stream().collect(toUnmodifiableMap(Map.Entry::getKey, regime -> regime.getValue()
                .get(regime.getValue().size() - 1)
                .value()
                .article()));
    }
}
