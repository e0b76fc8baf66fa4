/** The doors of the house, tried from outside: every page and every resource, as nobody, as the wrong person, as a neighbour. */
package dz.mujamma.it.web;
