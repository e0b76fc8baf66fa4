/** What kind of day a day is: working day, weekly rest or holiday. Invariant: asked twice with the same data it says the same. */
package dz.mujamma.ejb.calendar;
