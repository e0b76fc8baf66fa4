/** What shows the documents of an act: papers of its own and of the employee's file, acts, promises; and what each signed act stood on, which is written once. */
package dz.mujamma.persistence.career.evidence;
