/** Figures of bodies, counted in the database. Invariant: numbers leave, persons do not. */
package dz.mujamma.persistence.steering;
