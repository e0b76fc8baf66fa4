/** Pure rules: which time of a career counts for what, and how long it is. One function for the page, the act and the job. */
package dz.mujamma.ejb.career.seniority;
