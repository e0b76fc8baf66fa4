/** Pure rules: the career as the fold of its acts. No container, no clock, no database. */
package dz.mujamma.ejb.career.timeline;
