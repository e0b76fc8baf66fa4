/** What all pages share that take a file in: sending, following, looking through, getting the refused lines back. */
package dz.mujamma.web.file;
