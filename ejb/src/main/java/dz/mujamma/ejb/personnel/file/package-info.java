/**
 * The staff file as a text: its header, its lines and the rule of one line. Plain Java: no container, no database, no clock.
 * Invariant: what a line says is either read entirely or refused by line and column, never guessed.
 */
package dz.mujamma.ejb.personnel.file;
