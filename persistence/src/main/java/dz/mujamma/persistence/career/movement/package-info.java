/** People who go from one body to another: one row that both bodies see, each doing its own steps only, as the database holds. */
package dz.mujamma.persistence.career.movement;
