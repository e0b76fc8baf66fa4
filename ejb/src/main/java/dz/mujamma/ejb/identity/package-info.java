/**
 * Who signs in, what they may do and where, and how programs act for them. Invariant: nobody works under a hat that the
 * own account was not granted, and a right taken away is gone at the next request.
 */
package dz.mujamma.ejb.identity;
