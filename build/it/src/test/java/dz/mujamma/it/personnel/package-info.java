/** Staff files in the started server: rehearsed, committed, mended and sent again, stopped and restarted. */
package dz.mujamma.it.personnel;
