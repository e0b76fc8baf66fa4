/**
 * Papers: what is attached to files and acts, and what the body itself puts on paper. Invariants: the same content is kept
 * once per body, and a restricted paper is a row that the database does not show without the right.
 */
package dz.mujamma.persistence.document;
