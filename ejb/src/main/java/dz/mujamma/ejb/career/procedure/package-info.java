/** Reminds of the clocks of procedures, each once. */
package dz.mujamma.ejb.career.procedure;
