/** The year as a picture: rest, holidays and own leave at a glance. */
package dz.mujamma.web.calendar;
