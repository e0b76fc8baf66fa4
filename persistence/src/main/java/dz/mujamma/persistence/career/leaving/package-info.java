/** Who will reach the age of retirement, counted and listed in the database; the ages come from the rules in force. */
package dz.mujamma.persistence.career.leaving;
