/** The career as it is shown: lanes, planned ends, and what is believed now otherwise than on an earlier day. Pure but for the service. */
package dz.mujamma.ejb.career.history;
