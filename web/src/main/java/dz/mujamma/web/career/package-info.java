/** Careers as people look at them: the picture, the list, the two questions, deadlines, and the same for programs. */
package dz.mujamma.web.career;
