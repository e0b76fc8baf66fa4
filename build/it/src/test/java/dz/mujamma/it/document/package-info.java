/** Papers: attached, numbered, printed, verified; and who may see them. */
package dz.mujamma.it.document;
