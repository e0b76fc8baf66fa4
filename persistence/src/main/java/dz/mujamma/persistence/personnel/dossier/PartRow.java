package dz.mujamma.persistence.personnel.dossier;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A row of a part.
 *
 * @param id null for one that is not stored yet
 * @param values by name of the field; nothing said is null
 */
public record PartRow(Part part, Long id, int version, Map<String, String> values) {
    public PartRow {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** A row yet to be filled. */
    public static PartRow blank(Part part) {
        return new PartRow(part, null, 0, Map.of());
    }

    /** What it says of a field, or null. */
    public String says(String field) {
        return values.get(field);
    }
}
