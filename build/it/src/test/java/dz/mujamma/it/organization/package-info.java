/** The units and posts of a body over time, and who is counted in them. */
package dz.mujamma.it.organization;
