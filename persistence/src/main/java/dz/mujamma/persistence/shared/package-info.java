/**
 * Values that two features or more already use: days, text in two languages, refusals and explanations.
 * Knows no other feature.
 */
package dz.mujamma.persistence.shared;
