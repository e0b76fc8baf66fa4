/**
 * Disciplinary cases: what may be done when, with the legal clocks and their articles. The sanction itself is an act with the
 * life of any act; the case follows its signature. Seen with the right to discipline alone, each reading noted; by the employee
 * from the notification of the grievances on.
 */
package dz.mujamma.ejb.career.discipline;
