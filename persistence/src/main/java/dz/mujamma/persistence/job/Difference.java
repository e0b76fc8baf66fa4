package dz.mujamma.persistence.job;

import java.math.BigDecimal;
import java.util.Map;

/**
 * What a run changes for one item.
 *
 * @param item number that names it: an employee's id, a line of a file
 * @param label what people find it by, such as a matricule and a name in both scripts
 * @param before figure before, or null
 * @param after figure after, or null
 * @param detail what else the page of that job shows
 */
public record Difference(long item, String label, BigDecimal before, BigDecimal after, Map<String, String> detail) {}
