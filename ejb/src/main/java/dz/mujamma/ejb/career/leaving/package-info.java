/** Leaving: who reaches the age of retirement in the years to come, with names for the body's HR and figures for the ministry. */
package dz.mujamma.ejb.career.leaving;
