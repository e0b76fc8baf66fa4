/** Jobs in a started server: rehearsed, committed, stopped, killed and restarted, always with the same result. */
package dz.mujamma.it.job;
