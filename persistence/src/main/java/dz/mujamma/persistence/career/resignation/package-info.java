/** Resignations as stored: one at a time under way for a person, its steps in the order that the database holds. */
package dz.mujamma.persistence.career.resignation;
