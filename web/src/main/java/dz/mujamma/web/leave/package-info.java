/**
 * Leave for people and programs: rights, requests, decisions, and the monthly accrual. Nothing is computed here: every figure
 * comes from a service with its reasons.
 */
package dz.mujamma.web.leave;
