/**
 * Certificates that follow from a career: of work, printed by employees themselves at once, and of service for those who left.
 * Invariant: nobody who left gets a certificate of work, nobody in service one of past service.
 */
package dz.mujamma.ejb.career.certificate;
