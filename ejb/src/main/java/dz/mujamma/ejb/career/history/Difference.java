package dz.mujamma.ejb.career.history;

import dz.mujamma.persistence.career.history.ShownPeriod;
import java.time.LocalDate;
import java.util.Set;

/**
 * Days of which something else is believed now than was believed then.
 *
 * @param to the day after the last
 * @param then null where nothing was known of these days
 * @param now null where nothing is known of them any more
 */
public record Difference(LocalDate from, LocalDate to, ShownPeriod then, ShownPeriod now, Set<Lane> lanes) {}
