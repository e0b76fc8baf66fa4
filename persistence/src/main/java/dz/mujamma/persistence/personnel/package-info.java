/**
 * The employee file and what fills it. Invariant: the chiefs of a body form no circle, and a matricule, a NIN and a NSS name
 * one employee of a body.
 */
package dz.mujamma.persistence.personnel;
