/** Leave for people and programs: rights, requests, decisions, and the monthly accrual. */
package dz.mujamma.web.leave;
