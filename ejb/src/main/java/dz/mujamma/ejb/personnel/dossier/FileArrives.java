package dz.mujamma.ejb.personnel.dossier;

import java.util.Map;
import java.util.Optional;

/**
 * Fired when an employee has come from another body for good, in the scope and transaction of the body that is reached, with
 * what {@link FileLeaves} packed there. May be fired again after a failure: whoever unpacks does so at most once.
 */
public record FileArrives(FileLeaves.Passage passage, Map<String, String> packed) {
    public FileArrives {
        packed = Map.copyOf(packed);
    }

    public Optional<String> find(String item) {
        return Optional.ofNullable(packed.get(item));
    }
}
