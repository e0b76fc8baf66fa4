/**
 * Starting, watching, stopping and restarting batch jobs. Invariants: a commit writes only what a completed rehearsal
 * showed; a run is worked on by one attempt at a time; its transactions wear the hat of the person who set it going. The
 * caller's identity follows into the batch threads, so everything here, the journal of the artifacts too, asks for the
 * right ({@code @RolesAllowed}) like any other service.
 */
package dz.mujamma.ejb.job;
