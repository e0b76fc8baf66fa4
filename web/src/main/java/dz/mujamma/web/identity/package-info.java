/**
 * Signing in and out, the hat worn in this session, tokens of programs. Invariant: a page or resource is closed unless it
 * is named as open, and every request works under at most one hat of the person who sent it.
 */
package dz.mujamma.web.identity;
