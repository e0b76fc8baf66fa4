/** Accounts and what they may do where. A password is kept as a slow salted hash and in no other form. */
package dz.mujamma.persistence.identity;
