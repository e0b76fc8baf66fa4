/** Pages from texts: formatting objects, Arabic and French, as PDF/A with its fonts inside. */
package dz.mujamma.ejb.document.pdf;
