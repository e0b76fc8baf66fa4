package dz.mujamma.ejb.career.rule;

import dz.mujamma.persistence.career.Position;
import dz.mujamma.persistence.career.catalogue.ActClock;
import dz.mujamma.persistence.career.catalogue.ActKindSheet;
import dz.mujamma.persistence.career.catalogue.ActRule;
import dz.mujamma.persistence.career.catalogue.CareerNumber;
import dz.mujamma.persistence.career.catalogue.PositionRule;
import dz.mujamma.persistence.career.catalogue.RuleKey;
import dz.mujamma.persistence.shared.Localized;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Lays the rules of a regime on a day out as lines. */
final class RuleLines {
    private final CareerRules rules;
    private final Map<Position, Localized> positions;
    private final LocalDate day;

    RuleLines(CareerRules rules, Map<Position, Localized> positions, LocalDate day) {
        this.rules = rules;
        this.positions = positions;
        this.day = day;
    }

    /** In the order of the catalogue. */
    List<RuleLine> of(RuleKey.Sort sort, String regime) {
        return switch (sort) {
            case ACT ->
                rules.sheets().stream()
                        .flatMap(sheet -> act(sheet, regime).stream())
                        .toList();
            case CLOCK ->
                rules.sheets().stream().flatMap(sheet -> clocks(sheet, regime)).toList();
            case POSITION ->
                positions.keySet().stream()
                        .sorted()
                        .map(position -> position(position, regime))
                        .toList();
            case NUMBER ->
                rules.supplied().numbers().keySet().stream()
                        .map(number -> number(number, regime))
                        .toList();
            case DOCUMENT ->
                rules.sheets().stream()
                        .filter(sheet -> !sheet.rules(regime).isEmpty())
                        .flatMap(sheet -> documents(sheet, regime))
                        .toList();
        };
    }

    private Optional<RuleLine> act(ActKindSheet sheet, String regime) {
        return rules.rulesOn(sheet.kind().id(), regime, day)
                .map(rule -> new RuleLine(
                        RuleKey.act(sheet.kind().id(), regime),
                        sheet.kind().name(),
                        null,
                        rule.article(),
                        limits(rule),
                        List.of(),
                        null,
                        rule.source(),
                        RuleLine.state(rule.own(), rule.verified())));
    }

    private static List<Integer> limits(ActRule rule) {
        return Arrays.asList(
                rule.minMonths(),
                rule.maxMonths(),
                rule.careerMaxMonths(),
                rule.careerMaxActs(),
                rule.positionMaxActs(),
                rule.minServiceMonths(),
                rule.minDays(),
                rule.maxDays());
    }

    private Stream<RuleLine> clocks(ActKindSheet sheet, String regime) {
        return rules.clocks(sheet.kind().id(), regime, day).stream().map(clock -> clock(sheet, regime, clock));
    }

    private static RuleLine clock(ActKindSheet sheet, String regime, ActClock clock) {
        return new RuleLine(
                RuleKey.clock(sheet.kind().id(), regime, clock.id()),
                sheet.kind().name(),
                clock.name(),
                clock.article(),
                List.of(clock.months(), clock.days()),
                clock.remindBefore(),
                clock.basis().name(),
                clock.article(),
                RuleLine.state(clock.own(), clock.verified()));
    }

    private Stream<RuleLine> documents(ActKindSheet sheet, String regime) {
        return rules.documents(sheet.kind().id(), regime, day).stream()
                .map(document -> new RuleLine(
                        RuleKey.document(sheet.kind().id(), regime, document.code()),
                        sheet.kind().name(),
                        document.name(),
                        document.verified() && !document.own() ? document.source() : "",
                        List.of(document.firmness().ordinal()),
                        List.of(),
                        null,
                        document.source(),
                        RuleLine.state(document.own(), document.verified())));
    }

    private RuleLine position(Position position, String regime) {
        PositionRule rule = rules.position(position, regime, day);
        return new RuleLine(
                RuleKey.position(position.name(), regime),
                positions.get(position),
                null,
                "",
                List.of(bit(rule.seniority()), bit(rule.step()), bit(rule.leave()), bit(rule.paid())),
                List.of(),
                null,
                rule.source(),
                RuleLine.state(rule.own(), rule.verified()));
    }

    private static int bit(boolean yes) {
        return yes ? 1 : 0;
    }

    private RuleLine number(String id, String regime) {
        CareerNumber number = rules.number(id, regime, day);
        return new RuleLine(
                RuleKey.number(id, regime),
                null,
                null,
                number.article(),
                List.of(number.value()),
                List.of(),
                number.unit().name(),
                number.source(),
                RuleLine.state(number.own(), number.verified()));
    }
}
