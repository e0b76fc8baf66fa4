package dz.mujamma.persistence.shared;

import java.util.Map;

/**
 * The order of a list, by a key that the page has checked against its own few; repositories map it to columns and never
 * put it into a query as it came.
 */
public record SortBy(String key, boolean descending) {
    /** @param orders what stands behind each key, with {@code %1$s} for the direction */
    public String among(Map<String, String> orders) {
        return orders.get(key).formatted(descending ? "desc" : "asc");
    }
}
