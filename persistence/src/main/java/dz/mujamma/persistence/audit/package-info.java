/** Who read which restricted part of whose file. Invariant: added to, never changed. */
package dz.mujamma.persistence.audit;
