/** The unit tree of a body. Invariant: a unit's code is unique in its body and never changes; staff files name units by it. */
package dz.mujamma.persistence.organization;
