/**
 * The staff file: its columns, the rule of one line, and the order of chiefs before their people. Plain Java: no container,
 * no database, no clock.
 */
package dz.mujamma.ejb.personnel.file;
