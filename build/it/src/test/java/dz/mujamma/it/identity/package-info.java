/** Signing in, as a person sees it. */
package dz.mujamma.it.identity;
