/** What an act will change, shown before it is signed by the very functions that signing calls. */
package dz.mujamma.ejb.career.preview;
