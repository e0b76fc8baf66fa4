/** The units of a body, as a page. */
package dz.mujamma.web.organization;
