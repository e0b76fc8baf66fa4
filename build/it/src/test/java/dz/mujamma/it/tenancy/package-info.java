/** The fence around each body, looked at and attacked. */
package dz.mujamma.it.tenancy;
