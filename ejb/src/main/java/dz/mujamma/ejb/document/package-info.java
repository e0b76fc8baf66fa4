/**
 * Acts on paper: numbers, templates, papers, and their verification by anybody who holds one; and papers attached to files and
 * acts: checked by their content, kept once, shown to those alone whom the owning feature names. A ground feature: it knows no
 * employee file and no act. A feature hands in facts by the names of {@link dz.mujamma.ejb.document.template.Placeholders} and
 * gets a number and PDFs in both languages.
 */
package dz.mujamma.ejb.document;
