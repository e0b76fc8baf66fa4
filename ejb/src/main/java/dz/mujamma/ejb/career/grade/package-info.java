/** The grades of a body: listed by human resources, added and edited by their head. */
package dz.mujamma.ejb.career.grade;
