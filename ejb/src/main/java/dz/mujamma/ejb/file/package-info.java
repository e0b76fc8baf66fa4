/**
 * Tables that people send: CSV or workbook, told apart by their bytes, read line by line, and written back. Which columns a
 * table has is said by the feature it is sent to. Plain Java but for the few classes that touch the store.
 * Invariant: what a cell says is either read entirely or refused by line and column, never guessed.
 */
package dz.mujamma.ejb.file;
