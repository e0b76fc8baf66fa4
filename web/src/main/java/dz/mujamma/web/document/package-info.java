/** Papers as people meet them: attached, looked at, withdrawn. */
package dz.mujamma.web.document;
