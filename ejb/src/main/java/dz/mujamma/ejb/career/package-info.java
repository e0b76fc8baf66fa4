/** Acts from draft to notification. What an act does to a career is decided in one place only: the fold in the timeline package. */
package dz.mujamma.ejb.career;
