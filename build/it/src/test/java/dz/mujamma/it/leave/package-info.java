/** Leave, from asking to deciding, with the database as the last word. */
package dz.mujamma.it.leave;
