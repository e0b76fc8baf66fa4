/**
 * What integration tests stand on: one PostgreSQL and one WildFly for all classes, callers with their hats, connections of
 * each database role. Its classes travel into the server with every test; those of the browser stay outside.
 */
package dz.mujamma.it.harness;
