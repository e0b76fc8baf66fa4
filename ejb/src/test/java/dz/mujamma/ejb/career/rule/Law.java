package dz.mujamma.ejb.career.rule;

import dz.mujamma.persistence.career.ActFamily;
import dz.mujamma.persistence.career.ActKind;
import dz.mujamma.persistence.career.Need;
import dz.mujamma.persistence.career.Position;
import dz.mujamma.persistence.career.catalogue.ActClock;
import dz.mujamma.persistence.career.catalogue.ActCondition;
import dz.mujamma.persistence.career.catalogue.ActKindSheet;
import dz.mujamma.persistence.career.catalogue.ActRule;
import dz.mujamma.persistence.career.catalogue.CareerNumber;
import dz.mujamma.persistence.career.catalogue.Dated;
import dz.mujamma.persistence.career.catalogue.PositionRule;
import dz.mujamma.persistence.career.catalogue.RuleKey;
import dz.mujamma.persistence.career.catalogue.RuleVersion;
import dz.mujamma.persistence.career.catalogue.SuppliedRules;
import dz.mujamma.persistence.shared.Localized;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A small law for tests, made line by line. What is not said is as in most laws: positions at work count. */
public final class Law {
    public static final String CIVIL = "CIVIL_SERVICE";
    private static final LocalDate BEGIN = LocalDate.of(2006, 7, 15);

    private final Map<String, ActKindSheet> sheets = new LinkedHashMap<>();
    private final Map<String, Map<String, List<Dated<CareerNumber>>>> numbers = new HashMap<>();
    private final List<RuleVersion> versions = new ArrayList<>();

    public Law kind(String id, Position to, Position... from) {
        return kind(id, ActFamily.POSITION, null, null, to, from);
    }

    public Law kind(String id, ActFamily family, Integer degree, String capGroup, Position to, Position... from) {
        ActKind kind = new ActKind(
                id,
                family,
                new Localized(id, id),
                "DECISIONS",
                "DECISION",
                false,
                to,
                Set.of(from),
                Need.OPTIONAL,
                Need.OPTIONAL,
                Need.OPTIONAL,
                Need.OPTIONAL,
                Need.OPTIONAL,
                Need.OPTIONAL,
                Need.OPTIONAL,
                false,
                "CAP",
                Map.of(CIVIL, "art. of " + id));
        sheets.put(
                id,
                new ActKindSheet(
                        kind,
                        degree,
                        capGroup,
                        Map.of(CIVIL, List.of(new Dated<>(BEGIN, null, unlimited()))),
                        Map.of(),
                        Map.of(),
                        Map.of(),
                        List.of()));
        return this;
    }

    public static ActRule unlimited() {
        return new ActRule("art.", null, null, null, null, null, null, null, null, "source", true, false);
    }

    public Law rule(String kind, ActRule rule) {
        ActKindSheet sheet = sheets.get(kind);
        sheets.put(
                kind,
                new ActKindSheet(
                        sheet.kind(),
                        sheet.degree(),
                        sheet.capGroup(),
                        Map.of(CIVIL, List.of(new Dated<>(BEGIN, null, rule))),
                        Map.of(),
                        sheet.conditions(),
                        sheet.clocks(),
                        List.of()));
        return this;
    }

    /** Verified conditions. */
    public Law condition(String kind, String... ids) {
        return conditions(kind, true, ids);
    }

    public Law unverified(String kind, String... ids) {
        return conditions(kind, false, ids);
    }

    private Law conditions(String kind, boolean verified, String... ids) {
        ActKindSheet sheet = sheets.get(kind);
        List<ActCondition> conditions = new ArrayList<>(sheet.conditions(CIVIL));
        Arrays.stream(ids).forEach(id -> conditions.add(new ActCondition(id, "art. of " + id, verified)));
        sheets.put(
                kind,
                new ActKindSheet(
                        sheet.kind(),
                        sheet.degree(),
                        sheet.capGroup(),
                        sheet.rules(),
                        Map.of(),
                        Map.of(CIVIL, conditions),
                        sheet.clocks(),
                        List.of()));
        return this;
    }

    public Law clock(String kind, ActClock clock) {
        ActKindSheet sheet = sheets.get(kind);
        List<ActClock> clocks = new ArrayList<>(sheet.clocks(CIVIL));
        clocks.add(clock);
        sheets.put(
                kind,
                new ActKindSheet(
                        sheet.kind(),
                        sheet.degree(),
                        sheet.capGroup(),
                        sheet.rules(),
                        Map.of(),
                        sheet.conditions(),
                        Map.of(CIVIL, clocks),
                        List.of()));
        return this;
    }

    public Law number(String id, int value) {
        numbers.put(
                id,
                Map.of(
                        CIVIL,
                        List.of(new Dated<>(
                                BEGIN,
                                null,
                                new CareerNumber(value, CareerNumber.Unit.COUNT, "art.", "source", true, false)))));
        return this;
    }

    /** A version of the body's own. */
    public Law own(RuleKey key, LocalDate from, Integer... values) {
        versions.add(new RuleVersion(
                versions.size() + 1L,
                key,
                from,
                false,
                Arrays.asList(values),
                List.of(),
                "convention",
                "hr",
                Instant.EPOCH));
        return this;
    }

    public Law backToSupplied(RuleKey key, LocalDate from) {
        versions.add(
                new RuleVersion(versions.size() + 1L, key, from, true, List.of(), List.of(), "-", "hr", Instant.EPOCH));
        return this;
    }

    public CareerRules rules() {
        return new CareerRules(
                new SuppliedRules(List.copyOf(sheets.values()), Map.of(CIVIL, positions()), numbers),
                versions,
                List.of());
    }

    private static Map<Position, List<Dated<PositionRule>>> positions() {
        Map<Position, List<Dated<PositionRule>>> positions = new EnumMap<>(Position.class);
        for (Position position : Position.values()) {
            boolean counts = Set.of(Position.PROBATION, Position.ACTIVE, Position.SECONDED)
                    .contains(position);
            positions.put(
                    position,
                    List.of(new Dated<>(
                            BEGIN, null, new PositionRule(counts, counts, counts, counts, "source", true, false))));
        }
        return positions;
    }
}
