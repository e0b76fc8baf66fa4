/** Tells people what happened, in the same transaction as what happened. Invariant: nobody reads another's inbox. */
package dz.mujamma.ejb.notification;
