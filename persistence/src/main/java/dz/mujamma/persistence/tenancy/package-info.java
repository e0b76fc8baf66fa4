/**
 * Bodies, and the scope of the person at work. Invariant: with no scope there are no rows, and a transaction has one scope
 * from its first statement to its last.
 */
package dz.mujamma.persistence.tenancy;
