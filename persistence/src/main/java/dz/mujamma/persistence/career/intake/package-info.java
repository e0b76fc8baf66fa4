/** Careers that come as files: lines, what each would do, and the periods that would come and go. Invariant: a person's history is written whole or not at all. */
package dz.mujamma.persistence.career.intake;
