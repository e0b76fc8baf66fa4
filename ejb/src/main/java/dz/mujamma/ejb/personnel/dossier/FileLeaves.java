package dz.mujamma.ejb.personnel.dossier;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Fired when an employee has left this body for another one for good, in the scope and transaction of the body that is left,
 * once. Whoever owes the person something observes it, closes it here and packs what the other body has to know; it comes out
 * there by {@link FileArrives}.
 */
public final class FileLeaves {
    private final Passage passage;
    private final Map<String, String> packed = new LinkedHashMap<>();

    public FileLeaves(Passage passage) {
        this.passage = passage;
    }

    /**
     * From where to where.
     *
     * @param employee of the body of the scope
     * @param movement by which both bodies know it
     * @param other the other body
     * @param day the first one there
     */
    public record Passage(long employee, long movement, String other, LocalDate day) {}

    public Passage passage() {
        return passage;
    }

    /** @param item word of the feature that packs, and that unpacks in the other body */
    public void pack(String item, String content) {
        packed.put(item, content);
    }

    public Map<String, String> packed() {
        return Map.copyOf(packed);
    }
}
