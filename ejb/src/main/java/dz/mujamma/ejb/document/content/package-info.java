/** What a file is by its bytes, and whether it is harmless to keep and to show. Pure: no container, no clock, no database. */
package dz.mujamma.ejb.document.content;
