/**
 * What the ministry steers by. Invariant: figures by body and never a person; a count under five is not shown, nor what it
 * could be reckoned from.
 */
package dz.mujamma.ejb.steering;
