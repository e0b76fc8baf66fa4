package dz.mujamma.ejb.job;

import dz.mujamma.persistence.shared.RuleException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Why runs failed, from the moment a thread of theirs gives up until the run's end is noted. Both happen in one server: an
 * execution never spans two.
 */
@ApplicationScoped
public class RunFailures {
    private final Map<Long, Failure> byRun = new ConcurrentHashMap<>();

    /** Keeps the first failure of a run; the later ones follow from it. */
    public Failure keep(long runId, Throwable thrown) {
        return byRun.merge(runId, Failure.of(runId, thrown), (first, later) -> first);
    }

    public Optional<Failure> take(long runId) {
        return Optional.ofNullable(byRun.remove(runId));
    }

    /** A sentence for people: key in the bundles and its arguments. */
    public record Failure(String key, List<String> arguments) {
        static Failure of(long runId, Throwable thrown) {
            return thrown instanceof RuleException refusal
                    ? new Failure(
                            refusal.key(),
                            refusal.arguments().stream().map(String::valueOf).toList())
                    : unexpected(runId);
        }

        static Failure unexpected(long runId) {
            return new Failure("job.failed.unexpected", List.of(Long.toString(runId)));
        }
    }
}
