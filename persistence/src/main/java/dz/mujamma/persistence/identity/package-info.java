/**
 * Accounts, what they may do where, their tokens and what happened to them. Read before a scope is known, hence outside
 * row-level security: nothing of a body stands here but the name of the body.
 */
package dz.mujamma.persistence.identity;
