/** Which papers of the files run out, for those who keep the files. */
package dz.mujamma.ejb.personnel.expiry;
