/** Puts the hat worn before every service: right checked, scope told to the database, once per transaction. */
package dz.mujamma.ejb.tenancy;
