/** The staff list, the employee's card and the import of staff files, as pages and for programs. */
package dz.mujamma.web.personnel;
