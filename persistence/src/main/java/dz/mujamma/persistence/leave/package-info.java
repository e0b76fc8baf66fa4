/**
 * Rights to leave as a ledger that is only added to, and requests that draw on it. Invariant: a balance is the sum of its
 * entries and never below nothing; two living requests of a person never share a day.
 */
package dz.mujamma.persistence.leave;
