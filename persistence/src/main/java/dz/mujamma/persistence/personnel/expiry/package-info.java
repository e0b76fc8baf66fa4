/** The papers of employee files that end, of each kind the last one; what a later paper has replaced is none of them. */
package dz.mujamma.persistence.personnel.expiry;
