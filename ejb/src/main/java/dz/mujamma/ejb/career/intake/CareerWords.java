package dz.mujamma.ejb.career.intake;

import dz.mujamma.ejb.career.timeline.ActKinds;
import dz.mujamma.ejb.file.Spelling;
import dz.mujamma.ejb.file.Words;
import dz.mujamma.persistence.career.ActKind;
import dz.mujamma.persistence.career.Position;
import dz.mujamma.persistence.career.intake.KnownCareers.Named;
import dz.mujamma.persistence.shared.Localized;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a career file may call kinds of acts, grades and positions: by code, or by the Arabic or French name where only one has it. */
public final class CareerWords {
    private final ActKinds kinds;
    private final Words<ActKind> kindWords = new Words<>();
    private final Words<Long> gradeWords = new Words<>();
    private final Words<Position> positionWords = new Words<>();

    public CareerWords(ActKinds kinds, Collection<Named<Long>> grades, Collection<Named<Position>> positions) {
        this.kinds = kinds;
        learn(kindWords, kinds.all(), Function.identity(), ActKind::id, ActKind::name);
        learn(gradeWords, grades, Named::id, Named::code, Named::name);
        learn(positionWords, positions, Named::id, Named::code, Named::name);
    }

    public ActKinds kinds() {
        return kinds;
    }

    Words<ActKind> kindWords() {
        return kindWords;
    }

    Words<Long> gradeWords() {
        return gradeWords;
    }

    Words<Position> positionWords() {
        return positionWords;
    }

    private static <T, V> void learn(
            Words<V> words,
            Collection<T> things,
            Function<T, V> value,
            Function<T, String> code,
            Function<T, Localized> name) {
        things.forEach(thing -> words.add(value.apply(thing), List.of(code.apply(thing))));
        Map<String, Long> bearers = things.stream()
                .flatMap(thing -> spellings(name.apply(thing)))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        things.forEach(thing -> words.add(
                value.apply(thing),
                spellings(name.apply(thing))
                        .filter(spelling -> bearers.get(spelling) == 1)
                        .toList()));
    }

    private static Stream<String> spellings(Localized name) {
        return Stream.of(name.ar(), name.fr()).map(Spelling::key).distinct();
    }
}
