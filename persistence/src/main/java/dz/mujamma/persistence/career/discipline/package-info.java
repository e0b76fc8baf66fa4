/** Disciplinary cases: added to step by step in the order that the database holds (discipline_keeps_order), seen with the right alone. */
package dz.mujamma.persistence.career.discipline;
