/** Pure rules: the clocks that acts start, when they run out, and what stops them. */
package dz.mujamma.ejb.career.clock;
