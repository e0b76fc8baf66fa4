/**
 * The import of careers from files: each line is read by itself, each person's lines are folded with the acts that the house
 * has by the one fold of {@code timeline}, and a history goes in whole or not at all.
 */
package dz.mujamma.ejb.career.intake;
