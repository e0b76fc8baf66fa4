/** What is supplied of each kind of act, per regime and from a day on, and the versions by which a body fixes its own rules. Supplied rows change by migration only; versions are added and never changed. */
package dz.mujamma.persistence.career.catalogue;
