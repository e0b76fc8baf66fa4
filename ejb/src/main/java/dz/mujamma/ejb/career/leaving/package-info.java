/** Leaving: who reaches the age of retirement in the years to come, and the list of resignations and abandonments under way. */
package dz.mujamma.ejb.career.leaving;
