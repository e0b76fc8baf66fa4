/** Pages of movements between bodies: each shows what the body of the hat may know and do at this stage. */
package dz.mujamma.web.career.movement;
