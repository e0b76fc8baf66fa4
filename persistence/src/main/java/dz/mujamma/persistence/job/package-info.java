/**
 * Runs of batch jobs as people see them, what each changes per item and what it refused. Invariant: a run is worked on by
 * one attempt at a time; every write names its attempt, and the work of an earlier one finds no row.
 */
package dz.mujamma.persistence.job;
