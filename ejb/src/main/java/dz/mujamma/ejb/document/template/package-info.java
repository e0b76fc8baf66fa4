/**
 * The language of templates: placeholders, conditions and repetition over the facts of one paper, and nothing else. It knows
 * no code, no files and no markup; whatever is typed into a template comes out as text.
 */
package dz.mujamma.ejb.document.template;
