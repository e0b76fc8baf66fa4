/** Acts and the timeline they produce: what is signed is never changed, what is superseded is kept with the days it was believed. */
package dz.mujamma.persistence.career;
