/** The first page of each hat: what waits for me? Knows every feature's figures and decides nothing. */
package dz.mujamma.web.home;
