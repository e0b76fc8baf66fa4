/** What is due in careers, and who has been reminded of it. Made from acts; nothing here is true by itself. */
package dz.mujamma.persistence.career.deadline;
