/** People whom the closing of a unit leaves in it, from the closing on and until an act takes them elsewhere. Stores nothing of its own. */
package dz.mujamma.persistence.career.closing;
