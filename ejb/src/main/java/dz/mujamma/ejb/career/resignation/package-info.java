/**
 * Resignation (ord. 06-03 art. 217-220; loi 90-11 art. 68): given in writing, answered within its terms, withdrawn before it is
 * accepted. Until the act takes effect the employee stays bound to the post.
 */
package dz.mujamma.ejb.career.resignation;
