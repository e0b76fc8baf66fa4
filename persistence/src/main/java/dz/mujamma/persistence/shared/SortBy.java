package dz.mujamma.persistence.shared;

/**
 * The order of a list, by a key that the page has checked against its own few; repositories map it to columns and never
 * put it into a query as it came.
 */
public record SortBy(String key, boolean descending) {}
