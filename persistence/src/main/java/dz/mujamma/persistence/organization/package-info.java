/**
 * The unit tree of a body and its numbered posts, over time. Invariants: a unit's code is unique in its body and never changes,
 * staff files name units by it; what was decided is added to and never changed, and the versions are folded from it; on each day
 * a unit stands once, below a unit that is there, and never below itself.
 */
package dz.mujamma.persistence.organization;
