/**
 * The units of a body and its numbered posts, on any day: opened, renamed, moved and closed, headed by somebody, counted. What is
 * decided holds from a day on and is added to what was decided before; the present-day columns follow.
 */
package dz.mujamma.ejb.organization;
