/**
 * Papers: what is attached to files and acts, and what the body itself puts on paper. Invariants: the same content is kept
 * once per body, and a restricted paper is a row that the database does not show without the right; numbers of a register
 * have no gap; nothing of a paper issued changes but its state, and that once.
 */
package dz.mujamma.persistence.document;
