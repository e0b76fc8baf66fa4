/** Whether the documents that an act needs are there: found among papers and acts, asked as firmly as the body says, and kept as they stood at the signature. */
package dz.mujamma.ejb.career.evidence;
