/**
 * Abandonment of post (ord. 06-03 art. 184): consecutive days of absence that nothing excuses, formal notices one after the
 * other, and only when the days are full and the notices out a dismissal. Coming back or a justification ends it.
 */
package dz.mujamma.ejb.career.abandonment;
