/**
 * The employee's file: its parts, how complete it is, what is doubtful in it, and the corrections that employees propose. Rules
 * (check, doubts, completeness) are plain classes; {@link dz.mujamma.ejb.personnel.dossier.EmployeeFiles} says who may write.
 */
package dz.mujamma.ejb.personnel.dossier;
