/** The order of the house, read from the compiled modules: modules, features, names, and where time and rights come from. */
package dz.mujamma.it.house;
