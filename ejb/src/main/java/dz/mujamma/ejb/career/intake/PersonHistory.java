package dz.mujamma.ejb.career.intake;

import dz.mujamma.ejb.career.timeline.Career;
import dz.mujamma.ejb.career.timeline.Timeline;
import dz.mujamma.ejb.file.Rejection;
import dz.mujamma.persistence.career.ActKind;
import dz.mujamma.persistence.career.CareerAct;
import dz.mujamma.persistence.career.CareerPeriod;
import dz.mujamma.persistence.career.Situation;
import dz.mujamma.persistence.career.intake.LineVerdict;
import dz.mujamma.persistence.career.intake.PlannedPeriod;
import dz.mujamma.persistence.career.intake.StagedLine;
import dz.mujamma.persistence.career.intake.StoredAct;
import dz.mujamma.persistence.file.FileRejection;
import dz.mujamma.persistence.shared.Localized;
import dz.mujamma.persistence.shared.RuleException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One person's lines beside what the house knows of the person: known again, folded with the acts that are there, and taken
 * whole or not at all. Pure: the rehearsal, the commit and the tests ask the same.
 */
public final class PersonHistory {
    private final PersonFacts facts;
    private final CareerWords words;
    private final List<FileRejection> rejections = new ArrayList<>();
    private final Map<Integer, StoredAct> known = new HashMap<>();
    private final Map<Long, CareerAct> acts = new HashMap<>();
    private final Map<Integer, NewAct> fresh = new HashMap<>();

    private PersonHistory(PersonFacts facts, CareerWords words) {
        this.facts = facts;
        this.words = words;
    }

    public static PersonVerdict judge(PersonFacts facts, CareerWords words, NewActs ids) {
        return new PersonHistory(facts, words).judge(ids);
    }

    private PersonVerdict judge(NewActs ids) {
        facts.acts().forEach(stored -> acts.put(stored.act().id(), stored.act()));
        refuseTwins();
        facts.lines().stream().filter(line -> !line.refused()).forEach(this::knowAgain);
        if (isRefused()) {
            return refusal();
        }
        makeActs(ids);
        if (isRefused()) {
            return refusal();
        }
        if (fresh.isEmpty()) {
            return new PersonVerdict(verdicts(), List.of(), List.of());
        }
        Optional<Timeline> timeline = fold();
        timeline.ifPresent(career -> fresh.values().forEach(act -> compare(act, career)));
        return isRefused() ? refusal() : new PersonVerdict(verdicts(), plan(timeline.orElseThrow()), List.of());
    }

    /** Nobody knows which of two lines about one act is right. */
    private void refuseTwins() {
        Map<List<Object>, StagedLine> first = new HashMap<>();
        for (StagedLine line : facts.lines()) {
            if (!line.refused()) {
                StagedLine twin = first.putIfAbsent(List.of(line.kind(), line.reference(), line.effectOn()), line);
                if (twin != null) {
                    refuse(line, CareerColumn.NUMBER, line.reference(), "file.refused.twice-in-file", twin.number());
                    refuse(twin, CareerColumn.NUMBER, twin.reference(), "file.refused.twice-in-file", line.number());
                }
            }
        }
    }

    private void knowAgain(StagedLine line) {
        ActKind kind = words.kinds().get(line.kind());
        if (!kind.articles().containsKey(line.regime()) && !kind.articles().isEmpty()) {
            refuse(line, CareerColumn.KIND, "", "intake.refused.not-in-regime", kind.name());
        }
        facts.acts().stream()
                .filter(stored -> stored.act().kind().equals(line.kind())
                        && line.reference().equals(stored.reference())
                        && stored.act().effectOn().equals(line.effectOn()))
                .findFirst()
                .ifPresent(stored -> {
                    known.put(line.number(), stored);
                    requireSame(line, stored);
                });
    }

    /** What the line leaves empty, it does not contradict. */
    private void requireSame(StagedLine line, StoredAct stored) {
        Situation had = stored.act().named();
        Situation says = NewAct.kept(needs(stored.act()), line.named());
        boolean same = line.signedOn().equals(stored.signedOn())
                && agree(says.position(), had.position())
                && agree(says.grade(), had.grade())
                && agree(says.step(), had.step())
                && agree(says.post(), had.post())
                && agree(says.unit(), had.unit())
                && (stored.act().endsOn() == null
                        || agree(line.endsOn(), stored.act().endsOn()));
        if (!same) {
            refuse(line, CareerColumn.NUMBER, line.reference(), "intake.refused.loaded-otherwise");
        }
    }

    private static boolean agree(Object said, Object had) {
        return said == null || said.equals(had);
    }

    private void makeActs(NewActs ids) {
        SigningOrder order = new SigningOrder(facts.acts());
        Set<Long> spokenOf = new HashSet<>();
        facts.acts().stream().map(stored -> stored.act().target()).forEach(spokenOf::add);
        facts.lines().stream()
                .filter(line -> !known.containsKey(line.number()))
                .sorted(Comparator.comparing(StagedLine::signedOn).thenComparingInt(StagedLine::number))
                .forEach(line -> makeAct(line, ids.idOf(line), order.next(line.signedOn()), spokenOf));
    }

    private void makeAct(StagedLine line, long id, long order, Set<Long> spokenOf) {
        Optional<CareerAct> target = line.target() == null ? Optional.empty() : target(line);
        target.filter(act -> !spokenOf.add(act.id()))
                .ifPresent(act -> refuse(line, CareerColumn.TARGET, line.target(), "intake.refused.target-taken"));
        if (line.target() != null && target.isEmpty()) {
            return;
        }
        ActKind kind = words.kinds().get(line.kind());
        NewAct act = new NewAct(
                line,
                kind.corrects() ? target.map(this::needs).orElse(kind) : kind,
                id,
                order,
                target.map(CareerAct::id).orElse(null),
                target.map(this::roundAfter).orElse(0));
        fresh.put(line.number(), act);
        acts.put(id, act.act());
    }

    /** Acts speak of earlier ones only, so whatever of the file can be meant is made already. */
    private Optional<CareerAct> target(StagedLine line) {
        List<CareerAct> meant = Stream.concat(
                        facts.acts().stream()
                                .filter(stored -> line.target().equals(stored.reference()))
                                .map(StoredAct::act),
                        fresh.values().stream()
                                .filter(act -> line.target().equals(act.line().reference()))
                                .map(NewAct::act))
                .toList();
        if (meant.size() != 1) {
            refuse(
                    line,
                    CareerColumn.TARGET,
                    line.target(),
                    meant.isEmpty() ? "intake.refused.target-unknown" : "intake.refused.target-ambiguous");
            return Optional.empty();
        }
        return Optional.of(meant.get(0));
    }

    private int roundAfter(CareerAct target) {
        return fresh.values().stream()
                .filter(act -> act.id() == target.id())
                .map(act -> act.round() + 1)
                .findFirst()
                .orElse(0);
    }

    /** The kind whose needs an act meets: for a correction, that of the first act in the chain. */
    private ActKind needs(CareerAct act) {
        CareerAct first = act;
        while (words.kinds().get(first.kind()).corrects()) {
            first = acts.get(first.target());
        }
        return words.kinds().get(first.kind());
    }

    private Optional<Timeline> fold() {
        try {
            return Optional.of(Career.of(acts.values(), words.kinds()));
        } catch (RuleException refused) {
            refuseFold(refused);
            return Optional.empty();
        }
    }

    /** At the line whose act cannot be taken; where that is an act the house has, at the first line that comes before it. */
    private void refuseFold(RuleException refused) {
        List<Object> arguments = refused.arguments();
        Optional<StagedLine> culprit = fresh.values().stream()
                .filter(act -> arguments.contains(act.kind().name())
                        && arguments.contains(act.line().effectOn()))
                .map(NewAct::line)
                .findFirst();
        culprit.ifPresentOrElse(
                line -> refuse(line, CareerColumn.KIND, "", refused.key(), arguments.toArray()),
                () -> refuseBeforeStored(refused));
    }

    /** An act of discipline that the house has is not told to whoever sends a file. */
    private void refuseBeforeStored(RuleException refused) {
        StagedLine first = fresh.values().stream()
                .map(NewAct::line)
                .min(Comparator.comparing(StagedLine::effectOn))
                .orElseThrow();
        boolean hidden = words.kinds().all().stream()
                .anyMatch(kind -> kind.restricted() && refused.arguments().contains(kind.name()));
        if (hidden) {
            refuse(first, null, "", "career.refused.position-hidden");
        } else {
            refuse(first, null, "", refused.key(), refused.arguments().toArray());
        }
    }

    /** Cells that an act of the kind does not name may repeat what holds on its day; they may not say otherwise. */
    private void compare(NewAct act, Timeline career) {
        boolean stands = career.acts().stream().anyMatch(standing -> standing.id() == act.id());
        Optional<CareerPeriod> period = career.on(act.line().effectOn());
        if (!stands || period.isEmpty()) {
            return;
        }
        Situation holds = period.get().situation();
        Situation says = act.line().named();
        ActKind kind = act.kind();
        same(act, !NewAct.may(kind.grade()), says.grade(), holds.grade(), CareerColumn.GRADE);
        same(act, !NewAct.may(kind.step()), says.step(), holds.step(), CareerColumn.STEP);
        same(act, !NewAct.may(kind.post()), says.post(), holds.post(), CareerColumn.POST);
        same(act, !NewAct.may(kind.unit()), says.unit(), holds.unit(), CareerColumn.UNIT);
        same(act, !NewAct.may(kind.position()), says.position(), holds.position(), CareerColumn.POSITION);
        LocalDate next = period.get().to();
        same(
                act,
                !NewAct.may(kind.end()),
                act.line().endsOn(),
                next == null ? null : next.minusDays(1),
                CareerColumn.ENDS_ON);
    }

    private void same(NewAct act, boolean compared, Object says, Object holds, CareerColumn column) {
        if (compared && !agree(says, holds)) {
            refuse(
                    act.line(),
                    column,
                    "",
                    "intake.refused.not-named",
                    act.kind().name());
        }
    }

    private List<PlannedPeriod> plan(Timeline career) {
        List<CareerPeriod> gone = new ArrayList<>(facts.periods());
        gone.removeAll(career.periods());
        List<CareerPeriod> come = new ArrayList<>(career.periods());
        come.removeAll(facts.periods());
        return Stream.concat(
                        gone.stream().map(period -> new PlannedPeriod(facts.employee(), true, period)),
                        come.stream().map(period -> new PlannedPeriod(facts.employee(), false, period)))
                .toList();
    }

    private List<LineVerdict> verdicts() {
        return facts.lines().stream()
                .map(line -> {
                    NewAct act = fresh.get(line.number());
                    return act == null
                            ? verdict(line, "UNCHANGED")
                            : new LineVerdict(
                                    line.number(),
                                    facts.employee(),
                                    "NEW",
                                    act.id(),
                                    act.order(),
                                    act.target(),
                                    act.kind().id(),
                                    act.round(),
                                    facts.acts().size());
                })
                .toList();
    }

    private PersonVerdict refusal() {
        Set<Integer> told = new HashSet<>();
        facts.lines().stream().filter(StagedLine::refused).forEach(line -> told.add(line.number()));
        rejections.forEach(rejection -> told.add(rejection.line()));
        int first = told.stream().min(Comparator.naturalOrder()).orElseThrow();
        facts.lines().stream()
                .filter(line -> !told.contains(line.number()))
                .forEach(line -> refuse(line, null, "", "intake.refused.because-of-line", first));
        return new PersonVerdict(
                facts.lines().stream().map(line -> verdict(line, "REFUSED")).toList(), List.of(), rejections);
    }

    private LineVerdict verdict(StagedLine line, String outcome) {
        return new LineVerdict(
                line.number(),
                facts.employee(),
                outcome,
                null,
                null,
                null,
                null,
                0,
                facts.acts().size());
    }

    private boolean isRefused() {
        return !rejections.isEmpty() || facts.lines().stream().anyMatch(StagedLine::refused);
    }

    private void refuse(StagedLine line, CareerColumn column, String value, String reason, Object... arguments) {
        Object[] texts = Stream.of(arguments)
                .map(argument -> argument instanceof Localized name ? name.ar() + "|" + name.fr() : argument)
                .toArray();
        rejections.add(Rejection.of(column, value, reason, texts).at(line.number()));
    }
}
