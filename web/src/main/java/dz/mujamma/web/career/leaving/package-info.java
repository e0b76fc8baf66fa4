/** Pages of leaving: resignations and abandonments of post, for human resources, chiefs and the employees themselves. */
package dz.mujamma.web.career.leaving;
