/** The rules of the career as they are on a day in a body: what is supplied, and over it what the body fixed itself. Everybody asks {@link CareerRules}. */
package dz.mujamma.ejb.career.rule;
