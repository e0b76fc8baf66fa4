/**
 * The parts of an employee's file and what employees propose to correct in it. One description of each part ({@link
 * dz.mujamma.persistence.personnel.dossier.Part}) serves its form, its check, its storage, its proposals and its history.
 * Invariant: what acts decide (unit, post, grade, regime, hire date) is in no part.
 */
package dz.mujamma.persistence.personnel.dossier;
