/** What people were told: a key and its arguments, put in words for each reader. Invariant: told once, never reworded. */
package dz.mujamma.persistence.notification;
