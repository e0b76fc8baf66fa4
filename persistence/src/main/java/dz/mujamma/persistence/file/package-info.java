/** Files that people sent to be taken in: their bytes, in the database so that any node can go on with them, and what is refused of them. */
package dz.mujamma.persistence.file;
