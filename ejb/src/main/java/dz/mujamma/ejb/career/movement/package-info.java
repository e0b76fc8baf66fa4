/**
 * Between two bodies: offered with the employee's consent, accepted, signed by both. Nothing changes on either side before
 * both have signed; then each side makes its own act in its own scope, and on the day the agreed parts of the file pass over.
 */
package dz.mujamma.ejb.career.movement;
