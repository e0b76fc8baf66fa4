/** Employees as pages and programs ask for them, and the staff file that brings them in. */
package dz.mujamma.ejb.personnel;
