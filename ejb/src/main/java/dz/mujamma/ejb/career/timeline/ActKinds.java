package dz.mujamma.ejb.career.timeline;

import dz.mujamma.persistence.career.ActKind;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The catalogue of acts, by id. Immutable; one instance may serve any number of careers and threads. */
public final class ActKinds {
    private final Map<String, ActKind> byId;

    public ActKinds(Collection<ActKind> kinds) {
        byId = kinds.stream().collect(Collectors.toUnmodifiableMap(ActKind::id, Function.identity()));
    }

    /** @throws IllegalArgumentException for a kind that the catalogue does not have */
    public ActKind get(String id) {
        ActKind kind = byId.get(id);
        if (kind == null) {
            throw new IllegalArgumentException("no kind of act " + id);
        }
        return kind;
    }

    public Collection<ActKind> all() {
        return byId.values();
    }
}
