/** The units of a body: opened under a code that stays, renamed when they are called otherwise. */
package dz.mujamma.ejb.organization;
