/**
 * Papers attached to files and acts: checked by their content, kept once, shown to those alone whom the owning feature names.
 * A ground feature: it knows no employee file and no act, they make themselves known to it.
 */
package dz.mujamma.ejb.document;
