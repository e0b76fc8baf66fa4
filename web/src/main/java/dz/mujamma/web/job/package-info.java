/** Runs of jobs for people and programs: how far, what would change, what was refused; stop, restart, commit. */
package dz.mujamma.web.job;
