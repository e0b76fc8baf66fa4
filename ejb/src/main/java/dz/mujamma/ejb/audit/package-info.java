/** The record of who read restricted parts of files, written with each reading and shown to whom it concerns. */
package dz.mujamma.ejb.audit;
