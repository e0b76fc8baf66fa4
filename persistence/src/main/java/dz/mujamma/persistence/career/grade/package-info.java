/** The grades of a body: supplied ones to begin with, and its own to edit. A code names one grade; its level orders it among those of its scheme. */
package dz.mujamma.persistence.career.grade;
