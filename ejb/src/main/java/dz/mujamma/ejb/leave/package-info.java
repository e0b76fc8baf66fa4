/**
 * Leave: what is earned, counted, asked, decided. Invariant: earned days are a function of facts, rule and day alone, so page,
 * "why?" and job never say two things.
 */
package dz.mujamma.ejb.leave;
