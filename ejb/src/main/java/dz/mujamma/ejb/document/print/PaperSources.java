package dz.mujamma.ejb.document.print;

import dz.mujamma.ejb.document.print.PaperSource.Selection;
import dz.mujamma.ejb.job.RunFacts;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All sources there are. */
@Dependent
class PaperSources {
    @Inject
    @Any
    private Instance<PaperSource> all;

    List<PaperSource> all() {
        return all.stream().sorted(Comparator.comparing(PaperSource::name)).toList();
    }

    Optional<PaperSource> find(String name) {
        return all.stream().filter(source -> source.name().equals(name)).findFirst();
    }

    PaperSource of(RunFacts run) {
        return find(run.parameter("source")).orElseThrow();
    }

    static Selection selection(RunFacts run) {
        return new Selection(
                Optional.ofNullable(run.parameters().get("group"))
                        .map(Long::valueOf)
                        .orElse(null),
                day(run, "first"),
                day(run, "last"));
    }

    private static LocalDate day(RunFacts run, String name) {
        return Optional.ofNullable(run.parameters().get(name))
                .map(LocalDate::parse)
                .orElse(null);
    }
}
