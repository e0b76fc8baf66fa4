/**
 * Many papers in one archive, by the job {@code document-print}: rehearsed, then issued and printed range by range. Invariant:
 * a range's papers, their numbers and its part of the archive are committed together, so that a run that was killed goes on
 * with no paper twice and none missing.
 */
package dz.mujamma.ejb.document.print;
