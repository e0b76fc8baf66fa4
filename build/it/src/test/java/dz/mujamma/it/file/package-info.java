/** Sent files in a started server. */
package dz.mujamma.it.file;
