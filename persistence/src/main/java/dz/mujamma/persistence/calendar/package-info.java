/**
 * Week, holidays and wilayas as stored. Invariant: one week is in force on any day, and a holiday says how sure its date is.
 */
package dz.mujamma.persistence.calendar;
