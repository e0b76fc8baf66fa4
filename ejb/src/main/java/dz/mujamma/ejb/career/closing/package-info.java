/**
 * Takes people out of units that close: each by an act of assignment of the own, drafted one by one or all at once by the job
 * {@code career-reassign}. Who has no such act in force is in the list, whatever became of the rest.
 */
package dz.mujamma.ejb.career.closing;
