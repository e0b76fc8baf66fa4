package dz.mujamma.ejb.organization;

import java.time.LocalDate;

/**
 * Fired in the scope and transaction in which the closing of a unit is recorded, however far ahead its day lies. Posts have been
 * moved by then; whoever keeps dated assignments of people observes it and prepares what moves them.
 *
 * @param successorId the unit to which people and posts go from the day on, or null where there are none
 * @param day the first day on which the unit is no longer there
 */
public record UnitClosed(long unitId, Long successorId, LocalDate day) {}
