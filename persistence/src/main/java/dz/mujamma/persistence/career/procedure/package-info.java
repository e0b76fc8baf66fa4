/** Clocks of procedures that no act has started: one row each while they run, beside the deadlines that acts start. */
package dz.mujamma.persistence.career.procedure;
