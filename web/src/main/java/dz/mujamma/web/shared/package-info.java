/**
 * What every page stands on: language, texts, templates' beans, refusals and headers. Invariant: no sentence reaches a
 * person but from the message bundles, in the person's language.
 */
package dz.mujamma.web.shared;
