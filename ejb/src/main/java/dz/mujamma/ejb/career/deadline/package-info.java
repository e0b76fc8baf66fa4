/** What careers have set running: due days, reminders sent once, and careers that lack an act. */
package dz.mujamma.ejb.career.deadline;
