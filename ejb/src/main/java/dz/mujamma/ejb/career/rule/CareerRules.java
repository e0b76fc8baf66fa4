package dz.mujamma.ejb.career.rule;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import dz.mujamma.ejb.career.timeline.ActKinds;
import dz.mujamma.persistence.career.Position;
import dz.mujamma.persistence.career.catalogue.ActClock;
import dz.mujamma.persistence.career.catalogue.ActDocument;
import dz.mujamma.persistence.career.catalogue.ActKindSheet;
import dz.mujamma.persistence.career.catalogue.ActRule;
import dz.mujamma.persistence.career.catalogue.CareerNumber;
import dz.mujamma.persistence.career.catalogue.Dated;
import dz.mujamma.persistence.career.catalogue.Firmness;
import dz.mujamma.persistence.career.catalogue.LegalReference;
import dz.mujamma.persistence.career.catalogue.OwnReference;
import dz.mujamma.persistence.career.catalogue.PositionRule;
import dz.mujamma.persistence.career.catalogue.RuleKey;
import dz.mujamma.persistence.career.catalogue.RuleVersion;
import dz.mujamma.persistence.career.catalogue.SuppliedRules;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Every rule of the career on any day, in one body: of the body's versions the one in force, or else what is supplied. A plain
 * value; read once per transaction by {@link CareerRuleBook}, then asked as often as one likes.
 */
public final class CareerRules {
    private final Map<String, ActKindSheet> sheets;
    private final SuppliedRules supplied;
    private final Map<RuleKey, List<RuleVersion>> versions;
    private final List<Dated<OwnReference>> ownReferences;
    private final ActKinds kinds;

    /**
     * @param versions in the order of days, those of one day in the order of entry
     * @param ownReferences in the order of printing
     */
    public CareerRules(SuppliedRules supplied, List<RuleVersion> versions, List<Dated<OwnReference>> ownReferences) {
        this.ownReferences = List.copyOf(ownReferences);
        this.supplied = supplied;
        this.sheets =
                supplied.sheets().stream().collect(toMap(sheet -> sheet.kind().id(), Function.identity()));
        this.versions = versions.stream().collect(groupingBy(RuleVersion::key));
        this.kinds =
                new ActKinds(supplied.sheets().stream().map(ActKindSheet::kind).toList());
    }

    public ActKinds kinds() {
        return kinds;
    }

    /** In the order of menus. */
    public Collection<ActKindSheet> sheets() {
        return supplied.sheets();
    }

    /** @throws IllegalArgumentException for a kind that the catalogue does not have */
    public ActKindSheet sheet(String kind) {
        ActKindSheet sheet = sheets.get(kind);
        if (sheet == null) {
            throw new IllegalArgumentException("no kind of act " + kind);
        }
        return sheet;
    }

    /** The rule of a kind of act; empty where the kind does not exist in that regime on that day. */
    public Optional<ActRule> rulesOn(String kind, String regime, LocalDate day) {
        return on(sheet(kind).rules(regime), day).map(rule -> own(RuleKey.act(kind, regime), day)
                .map(version -> merged(rule, version))
                .orElse(rule));
    }

    /** What time in a position counts for on a day. */
    public PositionRule position(Position position, String regime, LocalDate day) {
        PositionRule rule = on(
                        supplied.positions().getOrDefault(regime, Map.of()).getOrDefault(position, List.of()), day)
                .orElse(new PositionRule(false, false, false, false, "", false, false));
        return own(RuleKey.position(position.name(), regime), day)
                .map(version -> merged(version))
                .orElse(rule);
    }

    /** @throws IllegalArgumentException for a number that is not supplied */
    public CareerNumber number(String id, String regime, LocalDate day) {
        CareerNumber number = on(supplied.numbers().getOrDefault(id, Map.of()).getOrDefault(regime, List.of()), day)
                .orElseThrow(() -> new IllegalArgumentException("no number " + id + " in " + regime + " on " + day));
        return own(RuleKey.number(id, regime), day)
                .map(version -> new CareerNumber(
                        version.values().get(0), number.unit(), number.article(), version.source(), true, true))
                .orElse(number);
    }

    /** The clocks that an act of a kind with its effect on a day starts. */
    public List<ActClock> clocks(String kind, String regime, LocalDate day) {
        return sheet(kind).clocks(regime).stream()
                .map(clock -> own(RuleKey.clock(kind, regime, clock.id()), day)
                        .map(version -> merged(clock, version))
                        .orElse(clock))
                .toList();
    }

    /** The documents that go with an act of a kind, as firmly as they are asked on a day. */
    public List<ActDocument> documents(String kind, String regime, LocalDate day) {
        return sheet(kind).documents().stream()
                .map(document -> own(RuleKey.document(kind, regime, document.code()), day)
                        .map(version -> document.fixed(
                                Firmness.values()[version.values().get(0)], version.source()))
                        .orElse(document))
                .toList();
    }

    /** The legal references of a kind of act on a day: those of the law, then the body's own. */
    public List<LegalReference> references(String kind, String regime, LocalDate day) {
        return Stream.concat(
                        sheet(kind).references(regime).stream(),
                        ownReferences.stream()
                                .filter(own -> own.holdsOn(day))
                                .map(Dated::value)
                                .filter(own ->
                                        own.regime() == null || own.regime().equals(regime))
                                .map(OwnReference::reference))
                .toList();
    }

    public SuppliedRules supplied() {
        return supplied;
    }

    /** All versions of a rule, as they were entered. */
    public List<RuleVersion> versions(RuleKey key) {
        return versions.getOrDefault(key, List.of());
    }

    /** The body's version in force on a day; empty where what is supplied holds. */
    public Optional<RuleVersion> own(RuleKey key, LocalDate day) {
        return versions(key).stream()
                .filter(version -> !version.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .filter(version -> !version.supplied());
    }

    private static <T> Optional<T> on(List<Dated<T>> dated, LocalDate day) {
        return dated.stream()
                .filter(each -> each.holdsOn(day))
                .map(Dated::value)
                .findFirst();
    }

    private static ActRule merged(ActRule rule, RuleVersion version) {
        List<Integer> values = version.values();
        return new ActRule(
                rule.article(),
                values.get(0),
                values.get(1),
                values.get(2),
                values.get(3),
                values.get(4),
                values.get(5),
                values.get(6),
                values.get(7),
                version.source(),
                true,
                true);
    }

    private static PositionRule merged(RuleVersion version) {
        List<Integer> values = version.values();
        return new PositionRule(
                values.get(0) == 1,
                values.get(1) == 1,
                values.get(2) == 1,
                values.get(3) == 1,
                version.source(),
                true,
                true);
    }

    private static ActClock merged(ActClock clock, RuleVersion version) {
        return new ActClock(
                clock.id(),
                clock.name(),
                clock.basis(),
                version.values().get(0),
                version.values().get(1),
                version.reminders(),
                clock.article(),
                clock.answeredBy(),
                true,
                true);
    }
}
