/** What the services of every feature stand on: the clock, and refusals of the database in words. */
package dz.mujamma.ejb.shared;
