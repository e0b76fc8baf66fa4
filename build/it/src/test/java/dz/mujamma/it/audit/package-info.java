/** Who did it: asked of the services and read in the audit, whichever way somebody came in. */
package dz.mujamma.it.audit;
