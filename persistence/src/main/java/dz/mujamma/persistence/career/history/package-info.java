/** Somebody's timeline with the names people read, as it is known now or was known on an earlier day. */
package dz.mujamma.persistence.career.history;
