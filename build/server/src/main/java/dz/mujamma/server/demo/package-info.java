/**
 * People who do not exist: the demo's bodies and the staff files to try an import with. Invariant: the same seed and the same
 * day give the same rows, and every right in the ledger comes from the rule that the screens and the job use.
 */
package dz.mujamma.server.demo;
