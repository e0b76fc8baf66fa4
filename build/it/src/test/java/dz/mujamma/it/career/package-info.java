/** The career: acts from draft to notification, and the timeline they leave behind. */
package dz.mujamma.it.career;
