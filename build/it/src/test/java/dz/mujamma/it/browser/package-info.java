/**
 * The browser of the tests: found or installed, driven without a single sleep (each act waits for what it causes), and one
 * page object per page in the feature packages.
 */
package dz.mujamma.it.browser;
