/** Pages of discipline: for human resources with the right to it, and for the employee whose case it is. */
package dz.mujamma.web.career.discipline;
